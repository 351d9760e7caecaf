import { likePattern } from '@/lib/core/like-pattern';
import type { Found, FoundKind } from './vocabulary';

/** What a search finds, best kinds first; a deal is what people look for most. */
const ORDER: ReadonlyArray<FoundKind> = ['deal', 'registration', 'partner', 'process', 'person', 'account'];

/** Names that begin with what was typed come before names that contain it; then by kind, then by name. */
export function rankFound(found: ReadonlyArray<Found>, typed: string, limit: number): ReadonlyArray<Found> {
  const wanted = typed.trim().toLocaleLowerCase();
  const begins = ({ title }: Found) => (title.toLocaleLowerCase().startsWith(wanted) ? 0 : 1);

  return found
    .toSorted(
      (one, other) =>
        begins(one) - begins(other) ||
        ORDER.indexOf(one.kind) - ORDER.indexOf(other.kind) ||
        one.title.localeCompare(other.title),
    )
    .slice(0, limit);
}

/** A running number as people write it: "D-1043", "r 2414" or "#1043"; null when it is none. */
export function numberIn(typed: string): number | null {
  const [, digits] = /^(?:[dr][\s-]?|#)?(\d{3,9})$/i.exec(typed.trim()) ?? [];
  return digits ? Number(digits) : null;
}

/** What was typed, as a pattern for LIKE that finds it anywhere: its own % and _ are letters like others. */
export function patternOf(typed: string): string {
  return `%${likePattern(typed.trim())}%`;
}
