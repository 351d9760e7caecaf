import { median } from '@/lib/core/statistics';
import { criterionWords } from '@/lib/domain/process/criteria/rules/kinds';
import type { StageKind } from '@/lib/domain/process/vocabulary';
import type { CriterionReading, GateReading, Later } from '@/lib/domain/process/replay/vocabulary';
import type { Gate, TriedCriterion } from './changed-gates';
import type { GateVerdict } from './judge';
import { nobody } from './outcome';

const DAY_MS = 86_400_000;

/** Counts the verdicts of one gate. */
export function gateTally(gate: Gate) {
  const [judged, stopped] = [nobody(), nobody()];
  const days: Array<number> = [];
  const criteria = new Map(gate.criteria.map((tried) => [tried.criterion.key, criterionTally(tried)]));
  let notKnown = 0;

  return {
    add({ at, verdict, heldAt, criteria: verdicts }: GateVerdict, outcome: StageKind): void {
      for (const one of verdicts) criteria.get(one.criterion.key)?.add(one.verdict, daysBetween(at, one.heldAt));
      if (verdict === 'not_known') {
        notKnown += 1;
        return;
      }
      judged[outcome] += 1;
      if (verdict === 'stopped') stopped[outcome] += 1;
      if (heldAt !== null) days.push(daysBetween(at, heldAt) ?? 0);
    },
    reading: (): GateReading => ({
      ...{ gate: gate.gate, stageKey: gate.stage.key, stageName: gate.stage.name, side: gate.side },
      ...{ judged, stopped, notKnown, later: laterOf(days) },
      criteria: [...criteria.values()].map(({ reading }) => reading()),
    }),
  };
}

function criterionTally({ criterion, change }: TriedCriterion) {
  const counts = { held: 0, missing: 0, not_known: 0 };
  const days: Array<number> = [];

  return {
    add(verdict: keyof typeof counts, later: number | null): void {
      counts[verdict] += 1;
      if (later !== null) days.push(later);
    },
    reading: (): CriterionReading => ({
      ...{ key: criterion.key, label: criterion.label, words: criterionWords(criterion), change },
      ...{ judged: counts.held + counts.missing, missing: counts.missing, notKnown: counts.not_known },
      later: laterOf(days),
    }),
  };
}

function laterOf(days: ReadonlyArray<number>): Later {
  return { deals: days.length, medianDays: median(days) };
}

/** With their fraction; null where it never came to that. */
function daysBetween(at: number, later: number | null): number | null {
  return later === null ? null : (later - at) / DAY_MS;
}
