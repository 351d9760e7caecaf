import 'server-only';
import * as events from '@/lib/domain/opportunities/feedback/events';
import type { Context } from '@/lib/platform/command';
import type { Happened } from '@/lib/platform/events';
import { on, type Subscriber } from '@/lib/platform/subscribe';
import { notify } from './notify';
import { peopleWithRole, personOf } from './recipients';

/** Operations hear of what is said; who said it hears of the answer, and of the version that deals with it. */
export const feedbackNews: ReadonlyArray<Subscriber> = [
  on(events.feedbackSaid, async (ctx, happened, { processId, process, stage, text }) => {
    const people = await peopleWithRole(ctx.tx, 'vendor_admin', null);
    const title = `${happened.actorName} on ${stage.name}, ${process}`;
    await notify(ctx, happened, people, { title, body: text, href: `/process/${processId}/feedback`, mail: null });
  }),
  on(events.feedbackAnswered, (ctx, happened, { feedbackId, process, stage, answer }) =>
    tellAuthor(ctx, happened, feedbackId, {
      title: `An answer about ${stage.name}, ${process}`,
      said: `${happened.actorName} answered what you said about ${stage.name}.`,
      body: answer,
    }),
  ),
  on(events.feedbackDealtWith, (ctx, happened, { feedbackId, process, stage, number }) =>
    tellAuthor(ctx, happened, feedbackId, {
      title: `What you said about ${stage.name} is dealt with`,
      said: `What you said about ${stage.name} is dealt with in version ${number} of ${process}.`,
      body: `It is in version ${number} of ${process}, which is published now.`,
    }),
  ),
];

type Words = { title: string; said: string; body: string };

async function tellAuthor(ctx: Context, happened: Happened, feedbackId: string, { title, said, body }: Words) {
  const { authorId, opportunityId } = await ctx.tx.stageFeedback.findUniqueOrThrow({
    where: { id: feedbackId },
    select: { authorId: true, opportunityId: true },
  });
  for (const person of await personOf(ctx.tx, authorId)) {
    const home = person.isPartner ? '/portal' : '';
    const href = opportunityId === null ? home || '/' : `${home}/deals/${opportunityId}`;
    await notify(ctx, happened, [person], { title, body, href, mail: { subject: title, paragraphs: [said, body] } });
  }
}
