import type { Limit, Report } from '../measurement';
import { isWithin, TARGETS } from './targets';

export type Line = { title: string; value: string; target: string; verdict: 'met' | 'missed' | '' };

/** Each figure that was measured beside what it should be. */
export function linesOf(report: Report, base: Report | null): ReadonlyArray<Line> {
  const times = TARGETS.flatMap(({ title, unit, read, limit }) => {
    const value = read(report);
    if (value === null) return [];

    const wanted = limit(report, base);
    return [
      { title, value: withUnit(value, unit), target: targetText(wanted, unit), verdict: verdictOf(value, wanted) },
    ];
  });
  return [...times, ...accuracyOf(report)];
}

function accuracyOf({ accuracy = [] }: Report): ReadonlyArray<Line> {
  return accuracy.map(({ title, value, unit, limit }) => ({
    title,
    value: unit === undefined ? value.toFixed(4) : withUnit(Math.round(value), unit),
    target: targetText(limit, unit ?? ''),
    verdict: verdictOf(value, limit),
  }));
}

function targetText(limit: Limit | null, unit: string): string {
  if (limit === null) return '';
  return 'atMost' in limit ? `≤ ${withUnit(limit.atMost, unit)}` : `≥ ${withUnit(limit.atLeast, unit)}`;
}

function verdictOf(value: number, limit: Limit | null): Line['verdict'] {
  if (limit === null) return '';
  return isWithin(value, limit) ? 'met' : 'missed';
}

function withUnit(value: number, unit: string): string {
  const space = unit === '' || unit.startsWith('/') ? '' : ' ';
  return `${value.toLocaleString('en')}${space}${unit}`;
}
