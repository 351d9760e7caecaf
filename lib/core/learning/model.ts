import { boostedOdds, boostedShares, type BoostedModel } from './boosting/boost';
import { encode, featuresOf, type Encoding } from './encoding';
import { logOdds, logShares, sigmoid, type LogisticModel } from './logistic';

import type { Row } from './table';

/** Platt's line from a model's own log-odds to those that outcomes bore out. */
export type Calibration = { intercept: number; slope: number };

/** All that is needed to score a row; plain JSON. */
export type Model = { encoding: Encoding; calibration: Calibration } & (
  { kind: 'logistic'; inner: LogisticModel } | { kind: 'boosted'; inner: BoostedModel }
);

export const UNCALIBRATED: Calibration = { intercept: 0, slope: 1 };

/** How likely the outcome is 1, 0 to 1. */
export function predict(model: Model, row: Row): number {
  return sigmoid(calibrated(model.calibration, rawOdds(model, row)));
}

/** Log-odds before calibration. */
export function rawOdds(model: Model, row: Row): number {
  const features = encode(model.encoding, row);
  return model.kind === 'logistic' ? logOdds(model.inner, features) : boostedOdds(model.inner, features);
}

export type Share = { column: string; odds: number };

/**
 * How far each column moves a row's log-odds from those of an average row, strongest first. `base` and all shares sum up to the
 * log-odds of `predict`. Of the logistic model exactly; of trees along their paths (see `boostedShares`).
 */
export function explain(model: Model, row: Row): { base: number; shares: ReadonlyArray<Share> } {
  const features = encode(model.encoding, row);
  const { base, shares } =
    model.kind === 'logistic' ? logShares(model.inner, features) : boostedShares(model.inner, features);
  const { intercept, slope } = model.calibration;
  const byColumn = new Map<string, number>();
  for (const [place, { column }] of featuresOf(model.encoding).entries())
    byColumn.set(column, (byColumn.get(column) ?? 0) + slope * (shares[place] ?? 0));
  return {
    base: intercept + slope * base,
    shares: [...byColumn]
      .map(([column, odds]) => ({ column, odds }))
      .sort((one, other) => Math.abs(other.odds) - Math.abs(one.odds)),
  };
}

export function calibrated({ intercept, slope }: Calibration, odds: number): number {
  return intercept + slope * odds;
}
