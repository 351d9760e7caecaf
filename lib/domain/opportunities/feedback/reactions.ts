import 'server-only';
import { processPublished } from '@/lib/domain/process/events';
import { on, type Subscriber } from '@/lib/platform/subscribe';
import { tellDealtWith } from './deal-with';

export const feedbackReactions: ReadonlyArray<Subscriber> = [
  on(processPublished, (ctx, { subjectId }, { number }) => tellDealtWith(ctx, { processId: subjectId, number })),
];
