import Link from 'next/link';
import { dueWords } from '@/lib/core/relative-time';
import type { TaskView } from '@/lib/domain/opportunities/tasks/vocabulary';
import { TaskList } from './task-list';
import { TaskRow } from './task-row';

type TasksDueProps = {
  tasks: ReadonlyArray<TaskView>;
  today: string;
  title: string;
  /** Of all tasks, and of one deal. */
  allHref: string;
  hrefOf: (opportunityId: string) => string;
};

/** My tasks by their date; each is done at its deal, all of them on the page of tasks. */
export function TasksDue({ tasks, today, title, allHref, hrefOf }: TasksDueProps) {
  if (tasks.length === 0) return null;
  const all = (
    <Link href={allHref} className="link">
      All tasks
    </Link>
  );

  return (
    <TaskList title={title} detail="the next ones" end={all}>
      {tasks.map((task) => (
        <TaskRow
          key={task.id}
          href={hrefOf(task.opportunityId)}
          title={task.title}
          detail={`${task.deal} · ${task.partnerName}`}
          when={task.dueOn ? dueWords(task.dueOn, today) : ''}
          tone={toneOf(task.dueOn, today)}
        />
      ))}
    </TaskList>
  );
}

function toneOf(dueOn: string | null, today: string): 'quiet' | 'due' | 'bad' {
  if (dueOn === null || dueOn > today) return 'quiet';
  return dueOn === today ? 'due' : 'bad';
}
