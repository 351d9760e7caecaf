import { holds } from '@/lib/domain/process/criteria/rules/kinds';
import type { Gate, TriedCriterion } from './changed-gates';
import { factsAt, newsAfter, type DealHistory } from './history';
import { isKnown, type Recording } from './known';

type CriterionVerdict = TriedCriterion & {
  verdict: 'held' | 'missing' | 'not_known';
  /** Of a missing one: when it first held afterwards. */
  heldAt: number | null;
};

export type GateVerdict = {
  gate: Gate;
  at: number;
  verdict: 'passed' | 'stopped' | 'not_known';
  criteria: ReadonlyArray<CriterionVerdict>;
  /** Of a stopped deal: when all that was missing first held at once. */
  heldAt: number | null;
};

export type Bench = { recording: Recording; until: number; timeZone: string };

/** Would this gate have let the deal pass at that instant? By what was known then, and by the rule that gates go by. */
export function judge(deal: DealHistory, gate: Gate, at: number, bench: Bench): GateVerdict {
  const facts = factsAt(deal, at, bench.timeZone);
  const judged = gate.criteria.map((tried) => {
    const asked = { criterion: tried.criterion, stageKey: gate.stage.key, at };
    if (holds(tried.criterion, gate.stage.key, facts)) return { ...tried, verdict: 'held' as const };
    return { ...tried, verdict: isKnown(deal, asked, bench.recording) ? ('missing' as const) : ('not_known' as const) };
  });
  const missing = judged.filter(({ verdict }) => verdict === 'missing');
  const later = missing.length === 0 ? NEVER : heldLater(deal, { gate, at, missing }, bench);

  return {
    ...{ gate, at, heldAt: later.all },
    verdict: verdictOf(judged),
    criteria: judged.map((one) => ({ ...one, heldAt: later.each.get(one.criterion.key) ?? null })),
  };
}

function verdictOf(judged: ReadonlyArray<Pick<CriterionVerdict, 'verdict'>>): GateVerdict['verdict'] {
  if (judged.some(({ verdict }) => verdict === 'missing')) return 'stopped';
  return judged.some(({ verdict }) => verdict === 'not_known') ? 'not_known' : 'passed';
}

type HeldLater = { all: number | null; each: ReadonlyMap<string, number> };
const NEVER: HeldLater = { all: null, each: new Map() };

type Stop = { gate: Gate; at: number; missing: ReadonlyArray<TriedCriterion> };

function heldLater(deal: DealHistory, { gate, at, missing }: Stop, { until, timeZone }: Bench): HeldLater {
  const each = new Map<string, number>();
  for (const instant of newsAfter(deal, { at, until }, timeZone)) {
    const facts = factsAt(deal, instant, timeZone);
    const holding = missing.filter(({ criterion }) => holds(criterion, gate.stage.key, facts));
    for (const { criterion } of holding) if (!each.has(criterion.key)) each.set(criterion.key, instant);
    if (holding.length === missing.length) return { all: instant, each };
  }
  return { all: null, each };
}
