import 'server-only';
import { formatDate } from '@/lib/core/format-date';
import { taskWritten } from '@/lib/domain/opportunities/tasks/events';
import { on, type Subscriber } from '@/lib/platform/subscribe';
import { notifyAtDeal } from './notify-at-deal';
import { personOf } from './recipients';

/** Who is given a task by somebody else hears of it; what a stage brings along waits in the list and the morning's mail. */
export const taskNews: ReadonlyArray<Subscriber> = [
  on(taskWritten, async (ctx, happened, { title, task, assigneeId, dueOn }) => {
    const due = dueOn === null ? '' : `, due ${formatDate(dueOn, { style: 'long' })}`;
    const said = `${happened.actorName} gave you a task: ${task.title}${due}.`;
    await notifyAtDeal(ctx, happened, await personOf(ctx.tx, assigneeId), {
      title: `${title}: ${task.title}`,
      body: said,
      paragraphs: [said],
    });
  }),
];
