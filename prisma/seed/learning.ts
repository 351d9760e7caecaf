import { seededRandom } from '@/lib/core/seeded-random';
import type { NewOpportunity } from '@/lib/domain/opportunities/opening';
import type { StageView } from '@/lib/domain/process/vocabulary';
import type { Tx } from '@/lib/platform/db/client';
import type { PartnerViewer } from '@/lib/platform/viewer';
import type { DealPlan } from './deal-plan';
import { fieldLife, firstThoughts, type Known } from './field-life';

/** What is known of a deal when it is opened, and what comes later. */
type Learning = {
  atFirst: Partial<NewOpportunity>;
  later: ReadonlyArray<Known>;
  /** Once it is known better. */
  amount: { minor: bigint; at: Date } | null;
};

type Told = { plan: DealPlan; whole: NewOpportunity; number: number };
type Place = { now: Date; stages: ReadonlyArray<StageView> };

/** Everything that is said of a deal in the end, spread over its life. A source of its own leaves the deals themselves as they are. */
export function learn({ now, stages }: Place, { plan, whole, number }: Told): Learning {
  const random = seededRandom(`What was known when ${number}`);
  const isRegistered = whole.protectedUntil !== null;
  const known = { amount: plan.amount, closeDate: whole.closeDate ?? '' };

  const thought = firstThoughts(random, { plan, closeDate: known.closeDate });
  const life = fieldLife(random, { plan, stages, now, values: valuesOf(whole, isRegistered) });
  const rival = rivalHeardOf(plan, random.uniform(), { competitor: whole.competitor ?? null, now });
  return {
    atFirst: {
      ...(isRegistered ? {} : { problem: null }),
      ...{ competitor: null, answers: {}, closeDate: thought.closeDate || null },
      amountMinor: BigInt(thought.amount) * 100n,
    },
    later: [...life, ...rival, ...changed(thought, known)],
    amount: amountLater(thought, plan.amount),
  };
}

/** Who registers a deal says what its problem is at once. */
function valuesOf({ answers = {}, problem }: NewOpportunity, isRegistered: boolean): Readonly<Record<string, string>> {
  return problem && !isRegistered ? { ...answers, problem } : answers;
}

function amountLater({ amount, changedAt }: Thought, known: number): Learning['amount'] {
  return changedAt && amount !== known ? { minor: BigInt(known) * 100n, at: changedAt } : null;
}

function rivalHeardOf(
  { openedAt, steps }: DealPlan,
  part: number,
  { competitor, now }: { competitor: string | null; now: Date },
): ReadonlyArray<Known> {
  if (competitor === null) return [];

  const until = steps.at(-1)?.at ?? now;
  const at = new Date(openedAt.getTime() + part * (until.getTime() - openedAt.getTime()));
  return [{ field: 'competitor', value: competitor, at }];
}

type Thought = ReturnType<typeof firstThoughts>;

function changed({ amount, closeDate, changedAt }: Thought, known: Omit<Thought, 'changedAt'>): ReadonlyArray<Known> {
  if (!changedAt) return [];
  return [
    ...(amount === known.amount ? [] : [{ field: 'amount', value: `${known.amount}.00`, at: changedAt }]),
    ...(closeDate === known.closeDate ? [] : [{ field: 'closeDate', value: known.closeDate, at: changedAt }]),
  ];
}

type Learned = { id: string; seller: PartnerViewer; learning: Learning };

/** The deals as they end up, and when each field of them was written. */
export async function writeLearning(tx: Tx, deals: ReadonlyArray<Learned>): Promise<void> {
  await tx.fieldChange.createMany({ data: deals.flatMap(changesOf) });
  for (const { id, learning } of deals) {
    if (learning.later.length > 0) await tx.opportunity.update({ where: { id }, data: finalFields(learning) });
  }
}

function changesOf({ id, seller: { workspaceId, partnerId, userId }, learning }: Learned) {
  return learning.later.map((known) => ({ ...known, workspaceId, partnerId, opportunityId: id, byId: userId }));
}

function finalFields({ later }: Learning) {
  const of = (name: string) => later.find(({ field }) => field === name)?.value;
  const [problem, competitor, closeDate] = [of('problem'), of('competitor'), of('closeDate')];
  const answers = later.filter(({ field }) => !COLUMNS.has(field)).map(({ field, value }) => [field, value] as const);
  return {
    ...(problem && { problem }),
    ...(competitor && { competitor }),
    ...(closeDate && { closeDate: new Date(`${closeDate}T00:00:00Z`) }),
    answers: Object.fromEntries(answers),
  };
}

const COLUMNS: ReadonlySet<string> = new Set(['problem', 'competitor', 'closeDate', 'amount']);

/** Sets the amount at its time, so that every stay holds what the deal was thought to be worth when it began. */
export function amountChange(tx: Tx, { id, learning: { amount } }: Learned) {
  let waiting = amount;
  return {
    upTo: async (at: Date): Promise<void> => {
      if (!waiting || waiting.at > at) return;
      await tx.opportunity.update({ where: { id }, data: { amountMinor: waiting.minor, baseMinor: waiting.minor } });
      waiting = null;
    },
  };
}
