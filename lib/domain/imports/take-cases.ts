import 'server-only';
import type { Tx } from '@/lib/platform/db/client';
import type { ImportRow } from '@/lib/platform/db/generated/client';
import type { RowOrder } from './vocabulary';

/** All good rows of one case, in the order in which things happened. */
export type Case = { name: string; rows: ReadonlyArray<ImportRow> };

const ROWS_AT_ONCE = 2_000;

type From = { id: string; mapping: { order: RowOrder } };

/** Takes the next cases out of the waiting rows, each of them whole. */
export async function takeCases(tx: Tx, { id, mapping }: From): Promise<ReadonlyArray<Case>> {
  const rows = await tx.$queryRaw<Array<ImportRow>>`
    with upto as (
      select "caseLine" from "ImportRow" where "importId" = ${id}::uuid
      order by "caseLine", line offset ${ROWS_AT_ONCE} limit 1
    )
    delete from "ImportRow" r
    where r."importId" = ${id}::uuid and r."caseLine" <= coalesce((select "caseLine" from upto), 2147483647)
    returning r.*`;

  const sorted = rows.toSorted(byTime(mapping.order));
  const cases = [...Map.groupBy(sorted, ({ caseLine }) => caseLine)].toSorted(([one], [other]) => one - other);
  return cases.map(([, ofCase]) => ({ name: ofCase[0]?.caseName ?? '', rows: ofCase }));
}

/** At the same instant the file's order decides, which in a file that goes backwards is from below. */
function byTime(order: RowOrder) {
  const direction = order === 'newest_first' ? -1 : 1;
  return (one: ImportRow, other: ImportRow) =>
    one.enteredAt.getTime() - other.enteredAt.getTime() || (one.line - other.line) * direction;
}
