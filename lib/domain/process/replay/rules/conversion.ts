import type { Rate, StageReading, TrialStage } from '@/lib/domain/process/replay/vocabulary';
import type { DraftStay } from './passages';

type Period = { since: number; until: number };

/** Where a deal would have been held for good, and since when. */
export type Held = { stage: TrialStage; at: number };

/** Counts who left each stage in the period, and who of them went on: before, and with the draft's gates. */
export function conversionTally(published: ReadonlyArray<TrialStage>, draft: ReadonlyArray<TrialStage>) {
  const [before, after] = [new Map<string, Rate>(), new Map<string, Rate>()];

  return {
    add(was: ReadonlyArray<DraftStay>, would: ReadonlyArray<DraftStay>, held: Held | null, period: Period): void {
      for (const one of departures(was, period)) count(before, one);
      for (const one of departures(held ? upTo(would, held) : would, period)) count(after, one);
      if (held) count(after, { stageKey: held.stage.key, wentOn: false });
    },
    readings: (): ReadonlyArray<StageReading> => {
      const removed = published.filter(({ key }) => !draft.some((stage) => stage.key === key));
      return [...draft, ...removed]
        .filter(({ kind }) => kind === 'open')
        .map(({ key, name }) => ({
          ...{ stageKey: key, stageName: name },
          before: published.some((stage) => stage.key === key) ? (before.get(key) ?? NOBODY) : null,
          after: draft.some((stage) => stage.key === key) ? (after.get(key) ?? NOBODY) : null,
        }));
    },
  };
}

const NOBODY: Rate = { left: 0, wentOn: 0 };

type Departure = { stageKey: string; wentOn: boolean };

/**
 * The stages that a deal left for good in the period, once each, and whether it went on from there: entered a later stage,
 * or was won. A deal that is still in a stage says nothing about it yet.
 */
export function departures(stays: ReadonlyArray<DraftStay>, { since, until }: Period): ReadonlyArray<Departure> {
  return stays.flatMap(({ stage }, index) => {
    const next = stays[index + 1];
    const comesAgain = stays.slice(index + 1).some((later) => later.stage.key === stage.key);
    if (stage.kind !== 'open' || !next || comesAgain || next.enteredAt < since || next.enteredAt > until) return [];

    const wentOn = stays.slice(index + 1).some((later) => isAhead(later.stage, stage));
    return [{ stageKey: stage.key, wentOn }];
  });
}

function isAhead(stage: TrialStage, of: TrialStage): boolean {
  return stage.kind === 'won' || (stage.kind === 'open' && stage.position > of.position);
}

/** What would have been left of its way: nothing after it was held. */
function upTo(stays: ReadonlyArray<DraftStay>, { at }: Held): ReadonlyArray<DraftStay> {
  return stays.filter(({ enteredAt }) => enteredAt < at);
}

function count(rates: Map<string, Rate>, { stageKey, wentOn }: Departure): void {
  const { left, wentOn: on } = rates.get(stageKey) ?? NOBODY;
  rates.set(stageKey, { left: left + 1, wentOn: on + Number(wentOn) });
}
