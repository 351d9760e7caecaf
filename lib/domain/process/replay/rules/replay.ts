import type { ReplayResult, Trial, TrialStage } from '@/lib/domain/process/replay/vocabulary';
import type { StageKind } from '@/lib/domain/process/vocabulary';
import { changedGates } from './changed-gates';
import { conversionTally, type Held } from './conversion';
import { chanceIn, forecastTally } from './forecast';
import { gateTally } from './gate-tally';
import type { DealHistory } from './history';
import { judge, type GateVerdict } from './judge';
import type { Recording } from './known';
import { outcomeOf } from './outcome';
import { firstPassages, gateFinder, staysInDraft, type DraftStay } from './passages';

export type Replaying = { trial: Trial; recording: Recording; since: number; until: number; timeZone: string };

export type Stop = GateVerdict & { outcome: StageKind };

/**
 * Tries a draft on one deal after the other. Deals are forgotten once they are counted, so that it does not matter how many
 * there are. What it answers depends on the deals alone, not on their order or on when it is asked.
 */
export function replay(replaying: Replaying) {
  const { trial, since, until } = replaying;
  const gates = changedGates(trial.published, trial.draft);
  const gatesBetween = gateFinder(trial.draft, gates);
  const tallies = new Map(gates.map((gate) => [gate, gateTally(gate)]));
  const conversion = conversionTally(trial.published, trial.draft);
  const forecast = forecastTally();
  let [deals, recorded] = [0, 0];

  return {
    gates,
    /** Answers where this deal would have been stopped. */
    add(deal: DealHistory): ReadonlyArray<Stop> {
      deals += 1;
      recorded += Number(deal.isRecorded);
      const outcome = outcomeOf(deal.stays);
      const would = staysInDraft(deal.stays, trial.draft, trial.stageMap);
      const passages = firstPassages(fromTheBeginning(would, trial), gatesBetween, { since, until });
      const verdicts = passages.flatMap(({ at, from, gates: met }) =>
        met.map((gate) => ({ ...judge(deal, gate, at, replaying), from })),
      );
      const held = heldBy(verdicts);

      for (const verdict of verdicts) tallies.get(verdict.gate)?.add(verdict, outcome);
      conversion.add(staysInDraft(deal.stays, trial.published, {}), would, held, { since, until });
      if (outcome === 'open') forecast.add({ ...chancesOf(deal, { held, replaying }), isHeld: held !== null });
      return verdicts.filter(({ verdict }) => verdict === 'stopped').map((verdict) => ({ ...verdict, outcome }));
    },
    result: (currency: string): ReplayResult => ({
      ...{ deals, recorded, currency },
      gates: [...tallies.values()].map(({ reading }) => reading()),
      stages: conversion.readings(),
      forecast: forecast.reading(),
    }),
  };
}

/** Where a stage is put before the first, deals that began behind it passed its exit when they began. */
function fromTheBeginning(stays: ReadonlyArray<DraftStay>, { draft, published }: Trial): ReadonlyArray<DraftStay> {
  const [opening] = stays;
  const first = draft.find(({ kind }) => kind === 'open');
  const isNew = first && !published.some(({ key }) => key === first.key);
  if (!opening || !isNew || opening.stage.position <= first.position) return stays;
  return [{ stage: first, enteredAt: opening.enteredAt }, ...stays];
}

/** The first stop whose criteria were never met: there the deal would still stand. */
function heldBy(verdicts: ReadonlyArray<GateVerdict & { from: TrialStage }>): Held | null {
  const stop = verdicts.find(({ verdict, heldAt }) => verdict === 'stopped' && heldAt === null);
  return stop ? { stage: stop.from, at: stop.at } : null;
}

type Standing = { held: Held | null; replaying: Replaying };

function chancesOf(deal: DealHistory, { held, replaying: { trial, recording } }: Standing) {
  const key = deal.stays.at(-1)?.stageKey ?? '';
  const now = chanceIn(recording.versions.get(deal.versionId), key) ?? chanceIn(trial.published, key) ?? 0;
  const chances = chanceIn(trial.draft, trial.stageMap[key] ?? key) ?? now;
  return { baseMinor: deal.baseMinor, now, chances, gates: held?.stage.probability ?? chances };
}
