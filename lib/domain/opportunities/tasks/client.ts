import { queryOptions, useMutation, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { address } from '@/lib/core/address';
import { refreshPipeline } from '@/lib/domain/opportunities/board/client';
import { fetchJson } from '@/lib/platform/fetch-json';
import { answerOf, type Refused } from '@/lib/platform/outcome';
import * as actions from './actions';
import type { MyTasks, TaskScope, TaskView } from './vocabulary';

export function tasksQuery(scope: TaskScope) {
  return queryOptions({
    queryKey: ['pipeline', 'tasks', scope],
    queryFn: ({ signal }) => fetchJson<MyTasks>(address('/api/v1/tasks', { scope }), { signal }),
    staleTime: 10_000,
  });
}

export function dealTasksQuery(opportunityId: string) {
  return queryOptions({
    queryKey: ['pipeline', 'tasks', 'deal', opportunityId],
    queryFn: ({ signal }) =>
      fetchJson<ReadonlyArray<TaskView>>(`/api/v1/opportunities/${opportunityId}/tasks`, { signal }),
    staleTime: 5_000,
  });
}

export function assigneesQuery(opportunityId: string) {
  return queryOptions({
    queryKey: ['assignees', opportunityId],
    queryFn: () => answerOf(actions.listAssignees({ opportunityId })),
    staleTime: 60_000,
  });
}

export type NewTask = { opportunityId: string; title: string; how: string; dueOn: string; assigneeId: string };

export function useWriteTask() {
  const client = useQueryClient();

  return useMutation<TaskView, Refused, NewTask>({
    mutationFn: (task) => answerOf<TaskView>(actions.writeTask(task)),
    onSettled: () => refreshPipeline(client),
  });
}

type Doing = { task: TaskView; done: boolean };

/** Shown as done at once; taken back where the server says no. */
export function useDoTask() {
  const client = useQueryClient();

  return useMutation<TaskView, Refused, Doing>({
    mutationFn: ({ task: { id, version }, done }) => answerOf<TaskView>(actions.doTask({ taskId: id, version, done })),
    onMutate: async ({ task, done }) => {
      await client.cancelQueries({ queryKey: ['pipeline', 'tasks'] });
      replace(client, { ...task, doneAt: done ? new Date().toISOString() : null });
    },
    onError: (_refused, { task }) => replace(client, task),
    onSettled: () => refreshPipeline(client),
  });
}

type Skipping = { task: TaskView; reason: string };

export function useSkipTask() {
  const client = useQueryClient();

  return useMutation<TaskView, Refused, Skipping>({
    mutationFn: ({ task: { id, version }, reason }) =>
      answerOf<TaskView>(actions.skipTask({ taskId: id, version, reason })),
    onSettled: () => refreshPipeline(client),
  });
}

/** In every list that shows it. */
function replace(client: QueryClient, task: TaskView): void {
  const put = (tasks: ReadonlyArray<TaskView>) => tasks.map((one) => (one.id === task.id ? task : one));
  client.setQueriesData<MyTasks | ReadonlyArray<TaskView>>({ queryKey: ['pipeline', 'tasks'] }, (known) => {
    if (known === undefined) return known;
    return 'tasks' in known ? { ...known, tasks: put(known.tasks) } : put(known);
  });
}
