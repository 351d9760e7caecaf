import { explain, type Model } from '@/lib/core/learning/model';
import { sigmoid } from '@/lib/core/learning/logistic';
import type { Row, Value } from '@/lib/core/learning/table';
import { labelOfColumn } from '@/lib/domain/leads/intake/known';

export type Reason = { column: string; label: string; value: string; odds: number; points: number };

const SHOWN = 5;
/** Less than this moves nothing that anybody could see. */
const SLIGHT = 0.02;

/**
 * The strongest reasons for a score, each with what it adds to the log-odds and by how many percentage points the chance would
 * differ without it, all others as they are. At most five.
 */
export function reasonsOf(model: Model, known: Row): ReadonlyArray<Reason> {
  const { base, shares } = explain(model, known);
  const whole = shares.reduce((sum, { odds }) => sum + odds, base);
  return shares
    .filter(({ odds }) => Math.abs(odds) >= SLIGHT)
    .slice(0, SHOWN)
    .map(({ column, odds }) => ({
      column,
      label: labelOfColumn(column),
      value: valueWords(known[column] ?? null),
      odds: rounded(odds),
      points: rounded((sigmoid(whole) - sigmoid(whole - odds)) * 100),
    }));
}

function valueWords(value: Value): string {
  return value === null || value === '' ? 'not given' : String(value);
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
