import { fitBoosted } from '@/lib/core/learning/boosting/boost';
import { encode, fitEncoding } from '@/lib/core/learning/encoding';
import { fitLogistic, sigmoid } from '@/lib/core/learning/logistic';
import { predict, UNCALIBRATED, type Model } from '@/lib/core/learning/model';
import type { Outcome, Row } from '@/lib/core/learning/table';
import { median } from '@/lib/core/statistics';
import { seededRandom } from '@/lib/core/seeded-random';
import type { Accuracy } from '../measurement';

const ROWS = 10_000;
const NUMBERS = 14;
const CATEGORIES = 6;
const ROUNDS = 5;

/** How long it takes to learn from 10,000 rows of 20 columns, a third of them words, and how many rows are scored in a second. */
export function measureSpeed(): ReadonlyArray<Accuracy> {
  const { rows, outcomes } = madeUp();
  const encoding = fitEncoding({ columns: Object.keys(rows[0] ?? {}), rows });
  const encoded = () => ({ rows: rows.map((row) => encode(encoding, row)), outcomes });
  const logistic: Model = { kind: 'logistic', encoding, calibration: UNCALIBRATED, inner: fitLogistic(encoded()) };
  const boosted: Model = { kind: 'boosted', encoding, calibration: UNCALIBRATED, inner: fitBoosted(encoded()) };
  const isSame = [
    () => JSON.stringify(fitLogistic(encoded())) === JSON.stringify(logistic.inner),
    () => JSON.stringify(fitBoosted(encoded())) === JSON.stringify(boosted.inner),
  ].every((same) => same());
  const perSecond = (model: Model) => (ROWS / milliseconds(() => rows.map((row) => predict(model, row)))) * 1_000;
  return [
    {
      title: 'logistic, fit 10,000 × 20',
      value: milliseconds(() => fitLogistic(encoded())),
      unit: 'ms',
      limit: { atMost: 500 },
    },
    {
      title: 'boosted, fit 10,000 × 20',
      value: milliseconds(() => fitBoosted(encoded())),
      unit: 'ms',
      limit: { atMost: 3_000 },
    },
    { title: 'logistic, rows scored', value: perSecond(logistic), unit: '/s', limit: { atLeast: 50_000 } },
    { title: 'boosted, rows scored', value: perSecond(boosted), unit: '/s', limit: { atLeast: 50_000 } },
    { title: 'the same rows give the same model', value: isSame ? 1 : 0, limit: { atLeast: 1 } },
  ];
}

function milliseconds(work: () => unknown): number {
  const times = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return median(times) ?? 0;
}

function madeUp() {
  const random = seededRandom('speed');
  const rows: ReadonlyArray<Row> = Array.from({ length: ROWS }, () => {
    const numbers = Array.from({ length: NUMBERS }, (_unused, at) => [`number ${at}`, random.normal()] as const);
    const words = Array.from(
      { length: CATEGORIES },
      (_unused, at) => [`word ${at}`, `w${random.integer(1, 12)}`] as const,
    );
    return Object.fromEntries<string | number>([...numbers, ...words]);
  });
  const outcomes = rows.map((row): Outcome => (random.chance(sigmoid(Number(row['number 0']) - 0.5)) ? 1 : 0));
  return { rows, outcomes };
}
