import type { Found, Mapping, Target } from '@/lib/domain/imports/vocabulary';

export type ShownColumn = { target: Target; heading: string; index: number };

const SHOWN: ReadonlyArray<Target> = ['case', 'customer', 'stage', 'time', 'partner', 'amount'];

/** The columns by which a row is known again, as many as there is room for. */
export function shownColumns({ headers }: Found, { columns }: Mapping, room: number): ReadonlyArray<ShownColumn> {
  const known = SHOWN.flatMap((target) => {
    const heading = columns[target];
    const index = headers.indexOf(heading ?? '');
    return heading === undefined || index < 0 ? [] : [{ target, heading, index }];
  });
  // Where a number names the deal, the customer says more; the number is the first to go.
  const without = known.length > room && known[1]?.target === 'customer' ? known.slice(1) : known;
  return without.slice(0, room);
}
