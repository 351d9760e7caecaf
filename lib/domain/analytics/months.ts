import type { ClosedRow } from './closed';
import type { Scope } from './scope';
import type { StandingRow } from './standing';
import { dealsIn, minorIn } from './summary';
import type { MonthValue } from './vocabulary/report';

type Rows = { closed: ReadonlyArray<ClosedRow>; standing: ReadonlyArray<StandingRow> };
type Cell = { kind: MonthValue['kind']; month: string; category: MonthValue['category']; deals: number; minor: string };

/** Won value by the month it was won, open value by the month it is expected and its forecast category, omitted left out. */
export function monthsOf({ stages }: Scope, { closed, standing }: Rows): ReadonlyArray<MonthValue> {
  const categories = new Map(stages.map(({ id, forecastCategory }) => [id, forecastCategory]));
  const won = closed
    .filter(({ kind, isBefore }) => kind === 'won' && !isBefore)
    .map(({ month, deals, minor }): Cell => ({ kind: 'won', month, category: 'closed', deals, minor }));
  const open = standing
    .map(({ stageId, ...cell }): Cell => ({ ...cell, kind: 'open', category: categories.get(stageId) ?? 'pipeline' }))
    .filter(({ category }) => category !== 'omitted');

  return [...groups([...won, ...open]).values()].map((cells) => ({
    kind: cells[0].kind,
    month: cells[0].month,
    category: cells[0].category,
    deals: dealsIn(cells),
    valueMinor: String(minorIn(cells)),
  }));
}

function groups(cells: ReadonlyArray<Cell>): Map<string, [Cell, ...Array<Cell>]> {
  const found = new Map<string, [Cell, ...Array<Cell>]>();
  for (const cell of cells) {
    const key = `${cell.month} ${cell.kind} ${cell.category}`;
    const known = found.get(key);
    if (known) known.push(cell);
    else found.set(key, [cell]);
  }
  return new Map([...found].toSorted(([one], [other]) => one.localeCompare(other)));
}
