import { elapsedDays } from '@/lib/core/dates';
import { newId } from '@/lib/core/ids';
import type { Money } from './deal-rows';
import type { Founded } from './found';
import type { Row } from './insert';
import type { Stay } from './life';
import type { PlannedDeal } from './plan-deals';

/** The trail that the product leaves: one event for each stay. */
export function eventRows({ workspaceId }: Founded, deal: PlannedDeal, money: Money): ReadonlyArray<Row> {
  const { id: subjectId, seller, stays } = deal;
  return stays.map((stay, index) => ({
    ...{ id: newId(), workspaceId, name: EVENT[stay.direction], subjectType: 'opportunity', subjectId },
    ...{ partnerId: seller.partnerId, actorId: seller.userId, actorName: seller.name, createdAt: stay.enteredAt },
    data: storyOf(deal, money, stay, stays[index - 1]),
  }));
}

const EVENT: Record<Stay['direction'], string> = {
  start: 'opportunity.opened',
  forward: 'opportunity.moved',
  back: 'opportunity.moved',
  won: 'opportunity.won',
  lost: 'opportunity.lost',
  reopened: 'opportunity.reopened',
};

function storyOf(
  { number, account }: PlannedDeal,
  { amountMinor, currency }: Money,
  { stage, direction, reason, enteredAt }: Stay,
  before: Stay | undefined,
) {
  const about = { number, title: account.customer.name, amountMinor: String(amountMinor), currency };
  const to = { key: stage.key, name: stage.name };
  if (!before) return { ...about, stage: to };

  const from = { key: before.stage.key, name: before.stage.name };
  const days = Math.floor(elapsedDays(before.enteredAt, enteredAt));
  return { ...about, from, to, days, direction, reason, note: null };
}
