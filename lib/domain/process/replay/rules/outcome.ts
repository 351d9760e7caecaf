import type { StageKind } from '@/lib/domain/process/vocabulary';
import type { Split } from '@/lib/domain/process/replay/vocabulary';
import type { Stay } from './history';

/** Where a deal stood after its last recorded stay. */
export function outcomeOf(stays: ReadonlyArray<Stay>): StageKind {
  const direction = stays.at(-1)?.direction;
  return direction === 'won' || direction === 'lost' ? direction : 'open';
}

export function nobody(): Split {
  return { open: 0, won: 0, lost: 0 };
}
