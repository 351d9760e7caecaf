import type { WonMonth } from './closed';
import type { Scope } from './scope';
import type { StandingRow } from './standing';
import { dealsIn, minorIn } from './summary';
import type { ForecastCategory } from '@/lib/domain/process/vocabulary';
import { EARLIER, OVERDUE, UNDATED, type MonthKey, type MonthValue } from './vocabulary/report';

type Rows = { wonMonths: ReadonlyArray<WonMonth>; standing: ReadonlyArray<StandingRow> };
type Cell = { kind: MonthValue['kind']; month: string; category: MonthValue['category']; deals: number; minor: string };

/** Won value by the month it was won, open value by the month it is expected and its forecast category, omitted left out. */
export function monthsOf({ stages }: Scope, { wonMonths, standing }: Rows): ReadonlyArray<MonthValue> {
  const categories = new Map(stages.map(({ id, forecastCategory }) => [id, forecastCategory]));
  const won = wonMonths.map((cell): Cell => ({ ...cell, kind: 'won', category: 'closed' }));
  const open = standing
    .map(({ stageId, ...cell }): Cell => ({ ...cell, kind: 'open', category: categories.get(stageId) ?? 'pipeline' }))
    .filter(({ category }) => category !== 'omitted');

  return grouped([...won, ...open].toSorted(inOrder)).map((cells) => ({
    kind: cells[0].kind,
    month: cells[0].month,
    category: cells[0].category,
    deals: dealsIn(cells),
    valueMinor: String(minorIn(cells)),
  }));
}

const ENDS: ReadonlyArray<MonthKey> = [OVERDUE, UNDATED];
const CERTAINTY: Record<ForecastCategory, number> = { closed: 0, commit: 1, best_case: 2, pipeline: 3, omitted: 4 };

/** By time, what is in no month at the end; within a month what is certain first. */
function inOrder(one: Cell, other: Cell): number {
  return (
    timeOf(one.month).localeCompare(timeOf(other.month)) ||
    Number(one.kind === 'open') - Number(other.kind === 'open') ||
    CERTAINTY[one.category] - CERTAINTY[other.category]
  );
}

function timeOf(month: MonthKey): string {
  if (month === EARLIER) return '';
  return ENDS.includes(month) ? `9999-${ENDS.indexOf(month)}` : month;
}

/** Cells of the same month, kind and category, which stand side by side. */
function grouped(cells: ReadonlyArray<Cell>): ReadonlyArray<readonly [Cell, ...Array<Cell>]> {
  const groups: Array<[Cell, ...Array<Cell>]> = [];
  for (const cell of cells) {
    const last = groups.at(-1);
    if (last && inOrder(last[0], cell) === 0) last.push(cell);
    else groups.push([cell]);
  }
  return groups;
}
