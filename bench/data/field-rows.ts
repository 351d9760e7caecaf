import { newId } from '@/lib/core/ids';
import { seededRandom, type SeededRandom } from '@/lib/core/seeded-random';
import { ANSWERS, type Money } from './deal-rows';
import type { Founded } from './found';
import type { Row } from './insert';
import type { Stay } from './life';
import type { PlannedDeal } from './plan-deals';

/** Of seven deals in ten the day of the decision is known a stage before its gate asks for it. */
const EARLY = { field: 'decisionDate', share: 0.7 };

type Known = { field: string; value: string; at: Date };

/** What the product would have kept of a deal's fields: some from its opening on, the others while gates asked for them. */
export function fieldRows({ workspaceId }: Founded, deal: PlannedDeal, money: Money): ReadonlyArray<Row> {
  const { id: opportunityId, number, seller, stays } = deal;
  const random = seededRandom(`what was known when ${number}`);
  const shared = { workspaceId, partnerId: seller.partnerId, opportunityId, byId: seller.userId };

  return [...atOpening(stays[0].enteredAt, money), ...later(random, stays)].map((known) => ({
    ...{ id: newId(), ...shared },
    ...known,
  }));
}

function atOpening(at: Date, { amountMinor }: Money): ReadonlyArray<Known> {
  return [
    { field: 'amount', value: (amountMinor / 100).toFixed(2), at },
    { field: 'dealType', value: 'new_customer', at },
    { field: 'contactName', value: 'Helene Marchand', at },
    { field: 'nextStep', value: 'Walk through the offer', at },
  ];
}

/** Each in the first stay of the stage that asks for it, or in the one before. */
function later(random: SeededRandom, stays: PlannedDeal['stays']): ReadonlyArray<Known> {
  const firsts = stays.filter(({ stage }, index) => stays.findIndex((one) => one.stage.key === stage.key) === index);
  return firsts.flatMap((stay, index) =>
    stay.stage.criteria.flatMap((criterion) => {
      const value = criterion.kind === 'field' ? VALUES[criterion.field] : undefined;
      if (criterion.kind !== 'field' || value === undefined) return [];

      const isEarly = random.chance(criterion.field === EARLY.field ? EARLY.share : 0.2);
      const at = momentIn(isEarly ? (firsts[index - 1] ?? stay) : stay, random.uniform());
      return [{ field: criterion.field, value, at }];
    }),
  );
}

const VALUES: Readonly<Record<string, string>> = {
  ...ANSWERS,
  problem: 'Line 2 stops without warning about twice a month; nobody sees it coming.',
};

function momentIn({ enteredAt, leftAt }: Stay, part: number): Date {
  const days = leftAt ? leftAt.getTime() - enteredAt.getTime() : 0;
  return new Date(enteredAt.getTime() + Math.round(part * days));
}
