'use client';

import { useQuery } from '@tanstack/react-query';
import { CircleCheckBig } from 'lucide-react';
import { useQueryState } from 'nuqs';
import { EmptyState } from '@/components/shared/empty-state';
import { PageBody } from '@/components/shared/page-body';
import { PageHeader } from '@/components/shared/page-header';
import { SectionTitle } from '@/components/shared/section-title';
import { Segmented } from '@/components/ui/segmented';
import { tasksQuery } from '@/lib/domain/opportunities/tasks/client';
import { dueGroup } from '@/lib/domain/opportunities/tasks/rules';
import {
  TASK_SCOPES,
  type DueGroup,
  type MyTasks as Tasks,
  type TaskScope,
  type TaskView,
} from '@/lib/domain/opportunities/tasks/vocabulary';
import { TaskItem } from './task-item';

type MyTasksProps = { initial: Tasks; scope: TaskScope; dealPath: string };

/** A person's list: what is late, what is due, what can wait. */
export function MyTasks({ initial, scope: first, dealPath }: MyTasksProps) {
  const [asked, setAsked] = useQueryState('whose');
  const scope = TASK_SCOPES.find(({ value }) => value === asked)?.value ?? 'mine';
  const { data = initial } = useQuery({ ...tasksQuery(scope), ...(scope === first && { initialData: initial }) });
  const waiting = data.tasks.filter(({ doneAt }) => doneAt === null);

  return (
    <>
      <PageHeader
        title="Tasks"
        facts={[{ value: waiting.length, label: waiting.length === 1 ? 'to do' : 'to do' }]}
        controls={
          <Segmented
            label="Whose tasks"
            value={scope}
            segments={SEGMENTS}
            onValueChange={(next) => void setAsked(next === 'mine' ? null : next)}
          />
        }
      />
      <PageBody>
        {data.tasks.length === 0 ? <NothingToDo scope={scope} /> : null}
        {GROUPS.map(({ group, title }) => (
          <Group
            key={group}
            title={title}
            tasks={data.tasks.filter(({ dueOn }) => dueGroup(dueOn, data.today) === group)}
            today={data.today}
            dealPath={dealPath}
          />
        ))}
        {data.more ? (
          <p className="mt-4 text-text-3">These are the first {data.tasks.length}. Settle some to see the others.</p>
        ) : null}
      </PageBody>
    </>
  );
}

const SEGMENTS = TASK_SCOPES.map(({ value, label }) => ({
  value,
  label: label.charAt(0).toUpperCase() + label.slice(1),
}));

const GROUPS: ReadonlyArray<{ group: DueGroup; title: string }> = [
  { group: 'late', title: 'Late' },
  { group: 'today', title: 'Today' },
  { group: 'week', title: 'Within a week' },
  { group: 'later', title: 'Later' },
  { group: 'undated', title: 'Without a date' },
];

type GroupProps = { title: string; tasks: ReadonlyArray<TaskView>; today: string; dealPath: string };

function Group({ title, tasks, today, dealPath }: GroupProps) {
  if (tasks.length === 0) return null;
  return (
    <section className="not-first:mt-7">
      <SectionTitle ruled detail={tasks.length}>
        {title}
      </SectionTitle>
      <ul aria-label={title}>
        {tasks.map((task) => (
          <TaskItem key={task.id} task={task} today={today} dealHref={`${dealPath}/${task.opportunityId}`} />
        ))}
      </ul>
    </section>
  );
}

function NothingToDo({ scope }: { scope: TaskScope }) {
  return (
    <EmptyState icon={CircleCheckBig} title="Nothing to do">
      {scope === 'mine'
        ? 'A deal that enters a stage brings its tasks here: yours, and those of your role.'
        : 'A deal that enters a stage brings its tasks here.'}
    </EmptyState>
  );
}
