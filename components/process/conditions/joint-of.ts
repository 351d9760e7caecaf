import type { Match } from '@/lib/domain/process/conditions/vocabulary';

/** The word before an item of a group; before the first there is none. */
export function jointOf(index: number, match: Match): string {
  if (index === 0) return '';
  return match === 'all' ? 'and' : 'or';
}
