import 'server-only';
import { plural } from '@/lib/core/words';
import { timerRang } from '@/lib/domain/opportunities/timers/events';
import type { Context } from '@/lib/platform/command';
import type { Happened } from '@/lib/platform/events';
import { on, type Subscriber } from '@/lib/platform/subscribe';
import { isPartnerRole } from '@/lib/platform/viewer';
import type { OwnerRole } from '@/lib/domain/process/vocabulary';
import { notifyAtDeal } from './notify-at-deal';
import { managersOf, peopleWithRole, personOf } from './recipients';

/** A deal takes too long: whoever its stage names hears of it. A flag is seen, not sent. */
export const timerNews: ReadonlyArray<Subscriber> = [
  on(timerRang, async (ctx, happened, { act, role, title, stage, days }) => {
    if (act === 'flag') return;
    const people = await toldOf(ctx, happened, role);
    const said = `${title} has been in ${stage.name} for ${plural(days, 'day', 'days')}.`;
    const asks = act === 'escalate' ? 'Please see what keeps it.' : 'What is its next step?';
    await notifyAtDeal(ctx, happened, people, {
      title: act === 'escalate' ? `${title} is stuck in ${stage.name}` : `${title} waits in ${stage.name}`,
      body: `${said} ${asks}`,
      paragraphs: [said, asks],
    });
  }),
];

async function toldOf(ctx: Context, happened: Happened, role: OwnerRole | null) {
  const { ownerId, partnerId } = await ctx.tx.opportunity.findUniqueOrThrow({
    where: { id: happened.subjectId },
    select: { ownerId: true, partnerId: true },
  });
  if (role !== null) return peopleWithRole(ctx.tx, role, isPartnerRole(role) ? partnerId : null);

  const owner = await personOf(ctx.tx, ownerId);
  if (owner.length > 0) return owner;
  return (await managersOf(ctx.tx, partnerId)).map((person) => ({ ...person, isPartner: false }));
}
