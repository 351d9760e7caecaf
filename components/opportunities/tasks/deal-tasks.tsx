'use client';

import { useQuery } from '@tanstack/react-query';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { SectionTitle } from '@/components/shared/section-title';
import { Button } from '@/components/ui/button';
import { dealTasksQuery } from '@/lib/domain/opportunities/tasks/client';
import type { TaskView } from '@/lib/domain/opportunities/tasks/vocabulary';
import type { Deal } from '@/lib/domain/opportunities/deal/vocabulary';
import { TaskForm } from './task-form';
import { TaskItem } from './task-item';

/** What is to be done for a deal, and what was: ticked here, and added to. */
export function DealTasks({ deal }: { deal: Deal }) {
  const { data: tasks = [] } = useQuery(dealTasksQuery(deal.id));
  const [isWriting, setIsWriting] = useState(false);
  const waiting = tasks.filter(isWaiting);
  const settled = tasks.filter((task) => !isWaiting(task));
  if (!deal.mayWrite && tasks.length === 0) return null;

  return (
    <section aria-labelledby="tasks">
      <SectionTitle
        id="tasks"
        detail={waiting.length > 0 ? waiting.length : undefined}
        end={
          deal.mayWrite && !isWriting ? (
            <Button variant="quiet" size="sm" onClick={() => setIsWriting(true)}>
              <Plus aria-hidden />
              Task
            </Button>
          ) : null
        }
      >
        Tasks
      </SectionTitle>
      {isWriting ? <TaskForm opportunityId={deal.id} onDone={() => setIsWriting(false)} /> : null}
      <TaskItems tasks={[...waiting, ...settled]} today={deal.today} isQuiet={isWriting} />
    </section>
  );
}

type TaskItemsProps = { tasks: ReadonlyArray<TaskView>; today: string; isQuiet: boolean };

function TaskItems({ tasks, today, isQuiet }: TaskItemsProps) {
  if (tasks.length === 0) return isQuiet ? null : <p className="text-text-3">Nothing is to be done.</p>;
  return (
    <ul aria-label="Tasks" className="border-t border-line">
      {tasks.map((task) => (
        <TaskItem key={task.id} task={task} today={today} />
      ))}
    </ul>
  );
}

function isWaiting({ doneAt, skipped }: { doneAt: string | null; skipped: string | null }): boolean {
  return doneAt === null && skipped === null;
}
