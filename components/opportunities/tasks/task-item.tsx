'use client';

import { ChevronRight, Ellipsis, SkipForward } from 'lucide-react';
import Link from 'next/link';
import { useId, useState, type ReactNode } from 'react';
import { isLate } from '@/components/opportunities/is-late';
import { Avatar } from '@/components/ui/avatar';
import { Checkbox } from '@/components/ui/checkbox';
import { cn } from '@/components/ui/cn';
import { IconButton } from '@/components/ui/icon-button';
import { Menu } from '@/components/ui/menu';
import { MenuItem } from '@/components/ui/menu-item';
import { toast } from '@/components/ui/toast';
import { dueWords } from '@/lib/core/relative-time';
import { useDoTask } from '@/lib/domain/opportunities/tasks/client';
import type { TaskView } from '@/lib/domain/opportunities/tasks/vocabulary';
import type { Refused } from '@/lib/platform/outcome';
import { OWNER_ROLES } from '@/lib/domain/process/vocabulary';
import { SkipForm } from './skip-form';
import { TaskDetail } from './task-detail';

type TaskItemProps = {
  task: TaskView;
  today: string;
  /** The deal, where the list is not the deal's own. */
  dealHref?: string;
};

/** One task: ticked when it is done, opened for how it is done. */
export function TaskItem({ task, today, dealHref }: TaskItemProps) {
  const id = useId();
  const [isOpen, setIsOpen] = useState(false);
  const [isSkipping, setIsSkipping] = useState(false);
  const doing = useDoTask();
  const hasDetail = task.how !== '' || task.links.length > 0;
  // At once, before anything is known of the answer.
  const [ticked, setTicked] = useState<boolean | null>(null);
  const tick = (done: boolean) => {
    setTicked(done);
    const onError = ({ failure }: Refused) => toast.problem(failure.message);
    doing.mutate({ task, done }, { onError, onSettled: () => setTicked(null) });
  };

  return (
    <li className="border-b border-line py-1.5">
      <div className="flex min-h-8 items-start gap-2.5 max-md:min-h-11 max-md:py-1.5">
        <Checkbox
          tone="done"
          className="mt-1.5"
          aria-label={`${task.title}: done`}
          checked={ticked ?? task.doneAt !== null}
          disabled={!task.mayDo || task.skipped !== null}
          onChange={(event) => tick(event.currentTarget.checked)}
        />
        <div className="min-w-0 flex-1 pt-1">
          <p className={cn('wrap-anywhere', isSettled(task) && 'text-text-3 line-through')}>{task.title}</p>
          <p className="flex flex-wrap gap-x-2 text-xs text-text-3">
            {dealHref ? (
              <Link href={dealHref} className="link">
                {task.deal}
              </Link>
            ) : null}
            <Words task={task} />
          </p>
        </div>
        <Due task={task} today={today} />
        <span className="flex min-w-8 justify-end max-md:min-w-11">
          {hasDetail ? <HowButton of={task.title} {...{ id, isOpen }} onPress={() => setIsOpen(!isOpen)} /> : null}
          <More task={task} onSkip={() => setIsSkipping(true)} />
        </span>
      </div>
      <div id={id}>
        {isOpen ? <TaskDetail how={task.how} links={task.links} /> : null}
        {isSkipping ? <SkipForm task={task} onDone={() => setIsSkipping(false)} /> : null}
      </div>
    </li>
  );
}

type HowButtonProps = { id: string; of: string; isOpen: boolean; onPress: () => void };

function HowButton({ id, of, isOpen, onPress }: HowButtonProps) {
  return (
    <IconButton
      label={isOpen ? `Hide how: ${of}` : `How: ${of}`}
      aria-expanded={isOpen}
      aria-controls={id}
      onClick={onPress}
    >
      <ChevronRight aria-hidden className={cn('transition-transform', isOpen && 'rotate-90')} />
    </IconButton>
  );
}

function isSettled({ doneAt, skipped }: TaskView): boolean {
  return doneAt !== null || skipped !== null;
}

function Words({ task }: { task: TaskView }): ReactNode {
  const { skipped, doneBy, required, origin } = task;
  if (skipped) return <span>left out: {skipped}</span>;
  if (doneBy) return <span>done by {doneBy}</span>;
  return (
    <>
      <Performer task={task} />
      {required ? <span className="font-medium text-text-2">required</span> : null}
      {origin === 'play' ? <span>from a play</span> : null}
    </>
  );
}

function Performer({ task: { assignee, performer } }: { task: TaskView }) {
  if (!assignee) return <span>{OWNER_ROLES.find(({ value }) => value === performer)?.label ?? performer}</span>;
  return (
    <span className="flex items-center gap-1">
      <Avatar name={assignee.name} size={16} />
      {assignee.name}
    </span>
  );
}

function Due({ task: { dueOn, doneAt, skipped }, today }: { task: TaskView; today: string }) {
  if (dueOn === null || doneAt !== null || skipped !== null) return null;
  return (
    <span
      className={cn('pt-1 text-xs whitespace-nowrap text-text-2', isLate(dueOn, today) && 'font-medium text-bad-text')}
    >
      {dueWords(dueOn, today)}
    </span>
  );
}

/** What is required is done, or the vendor lets the deal pass. */
function More({ task, onSkip }: { task: TaskView; onSkip: () => void }) {
  if (!task.mayDo || task.required || task.doneAt !== null || task.skipped) return null;
  return (
    <Menu
      align="end"
      trigger={
        <IconButton label={`More for ${task.title}`}>
          <Ellipsis aria-hidden />
        </IconButton>
      }
    >
      <MenuItem icon={<SkipForward aria-hidden />} onSelect={onSkip}>
        Leave it out…
      </MenuItem>
    </Menu>
  );
}
