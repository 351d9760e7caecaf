import 'server-only';
import type { Tx } from '@/lib/platform/db/client';
import { factsOf, type Planned } from './deciders';
import { loadApprovers } from './people';
import { decidersOf, type Deciders, type Facts } from './rules';
import { approvalPlan } from './schema';
import type { ApprovalView, LevelView, StepView } from './vocabulary';

type Looking = { now: Date; timeZone: string; viewerId: string | null };

/** The levels with who took them, who can take the one that it waits for, and whether the viewer may. */
export async function viewApproval(tx: Tx, planned: Planned, looking: Looking): Promise<ApprovalView | null> {
  const plan = approvalPlan.parse(planned.plan);
  if (plan.length === 0) return null;

  const facts = factsOf(planned, { ...looking, people: await loadApprovers(tx) });
  const of = plan.map((level, place) => decidersOf(level, { ...facts, earlier: earlierThan(planned, place) }));
  const waiting = of[planned.level] ?? null;
  const mayDecide = waiting?.who.some(({ id }) => id === looking.viewerId) ?? false;
  return {
    rule: planned.planRule ?? '',
    levels: plan.map(({ name }, place) => viewLevel(name, { place, planned, deciders: of[place] ?? NOBODY })),
    mayDecide,
    words: waiting && wordsOf(waiting, { mayDecide, isOwn: facts.submittedById === looking.viewerId, facts }),
  };
}

const NOBODY: Deciders = { who: [], opened: null };

/** Step 2 of 3, by its name; null where there is one step for everybody. */
export function stepOf({ plan, level }: Pick<Planned, 'plan' | 'level'>): StepView | null {
  const levels = approvalPlan.parse(plan);
  const name = levels[level]?.name;
  return name === undefined ? null : { name, place: level + 1, of: levels.length };
}

type Place = { place: number; planned: Planned; deciders: Deciders };

function viewLevel(name: string, { place, planned, deciders }: Place): LevelView {
  const done = planned.approvals.find(({ level }) => level === place);
  if (done) {
    const { approvedByName, approvedAt, note } = done;
    return { name, state: 'done', people: [approvedByName], at: approvedAt.toISOString(), note };
  }
  const people = deciders.who.map(({ name: one, insteadOf }) => (insteadOf ? `${one} for ${insteadOf}` : one));
  return { name, state: place === planned.level ? 'now' : 'later', people, at: null, note: '' };
}

function earlierThan({ approvals }: Planned, place: number): ReadonlyArray<string> {
  return approvals.filter(({ level }) => level < place).map(({ approvedById }) => approvedById);
}

function wordsOf(
  { who, opened }: Deciders,
  { mayDecide, isOwn, facts }: { mayDecide: boolean; isOwn: boolean; facts: Facts },
): string | null {
  if (who.length === 0) return 'Nobody can take this step. Name somebody else in the settings, under Who decides.';
  if (opened === 'nobody_left') return 'Whoever was named is away or has left. Administrators can take this step.';
  if (opened === 'late') return 'The promised time is over. Administrators can take this step, too.';
  if (mayDecide) return null;
  if (isOwn) return 'You sent this yourself; somebody else decides.';
  return facts.earlier.length > 0 ? 'Somebody who has not agreed before takes the next step.' : null;
}
