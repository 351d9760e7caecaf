import 'server-only';
import {
  noteAdded,
  opportunityChanged,
  opportunityMoved,
  opportunityOpened,
  opportunityReopened,
  versionAdopted,
} from '@/lib/domain/opportunities/events';
import type { EventType } from '@/lib/platform/events';
import { on, type Subscriber } from '@/lib/platform/subscribe';
import { playSaved } from './events';
import { offerPlays } from './offering';
import { signalReceived } from './signals/events';

/** What may make a play fit a deal that it did not fit before; what only time brings is a chore's. */
export const playReactions: ReadonlyArray<Subscriber> = [
  atDeal(opportunityOpened),
  atDeal(opportunityMoved),
  atDeal(opportunityReopened),
  atDeal(opportunityChanged),
  atDeal(versionAdopted),
  atDeal(noteAdded),
  atDeal(signalReceived),
  on(playSaved, async (ctx, { subjectId }) => {
    await offerPlays(ctx, { playId: subjectId });
  }),
];

function atDeal<Data>(type: EventType<Data>): Subscriber {
  return on(type, async (ctx, { subjectId }) => {
    await offerPlays(ctx, { opportunityId: subjectId });
  });
}
