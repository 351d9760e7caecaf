import type { StageMap } from '@/lib/domain/process/draft/vocabulary';
import { criteriaOnTheWay, directionOf } from '@/lib/domain/process/rules';
import type { Criterion } from '@/lib/domain/process/criteria/vocabulary';
import type { TrialStage } from '@/lib/domain/process/replay/vocabulary';
import type { Gate } from './changed-gates';
import type { Stay } from './history';

/** A stay in a stage of the draft. */
export type DraftStay = { stage: TrialStage; enteredAt: number };

type Passage = { at: number; from: TrialStage; gates: ReadonlyArray<Gate> };

/** Reads stays as stays in the draft: removed stages lead where the draft says, or are passed over. */
export function staysInDraft(
  stays: ReadonlyArray<Stay>,
  draft: ReadonlyArray<TrialStage>,
  stageMap: StageMap,
): ReadonlyArray<DraftStay> {
  const known: Array<DraftStay> = [];
  for (const { stageKey, enteredAt } of stays) {
    const stage = draft.find(({ key }) => key === (stageMap[stageKey] ?? stageKey));
    if (stage && stage.key !== known.at(-1)?.stage.key) known.push({ stage, enteredAt });
  }
  return known;
}

/** Finds the gates between two stages of the draft by the rule that moves go by; each pair is looked up once. */
export function gateFinder(draft: ReadonlyArray<TrialStage>, gates: ReadonlyArray<Gate>) {
  const gateOf = new Map(gates.flatMap((gate) => gate.criteria.map(({ criterion }) => [criterion, gate] as const)));
  const found = new Map<string, ReadonlyArray<Gate>>();

  return (from: TrialStage, to: TrialStage): ReadonlyArray<Gate> => {
    const pair = `${from.key}>${to.key}`;
    const known = found.get(pair);
    if (known) return known;

    const between = gatesOnTheWay(draft, { from, to, gateOf });
    found.set(pair, between);
    return between;
  };
}

type Way = { from: TrialStage; to: TrialStage; gateOf: ReadonlyMap<Criterion, Gate> };

function gatesOnTheWay(draft: ReadonlyArray<TrialStage>, { from, to, gateOf }: Way): ReadonlyArray<Gate> {
  const direction = directionOf(from, to);
  if (direction !== 'forward' && direction !== 'won') return [];
  const met = criteriaOnTheWay(draft, from, to).flatMap(({ criterion }) => gateOf.get(criterion) ?? []);
  return [...new Set(met)];
}

type Period = { since: number; until: number };

/** Every gate that a deal passed in the period, the first time that it did. */
export function firstPassages(
  stays: ReadonlyArray<DraftStay>,
  gatesBetween: ReturnType<typeof gateFinder>,
  { since, until }: Period,
): ReadonlyArray<Passage> {
  const seen = new Set<Gate>();
  return stays.flatMap(({ stage, enteredAt }, index) => {
    const from = stays[index - 1]?.stage;
    if (!from || enteredAt < since || enteredAt > until) return [];

    const gates = gatesBetween(from, stage).filter((gate) => !seen.has(gate));
    for (const gate of gates) seen.add(gate);
    return gates.length === 0 ? [] : [{ at: enteredAt, from, gates }];
  });
}
