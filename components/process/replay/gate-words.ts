import { formatNumber, listOf, ofTotal, plural } from '@/lib/core/words';
import type { GateReading, Later, ReplayView, Split } from '@/lib/domain/process/replay/vocabulary';

export function countOf({ open, won, lost }: Split): number {
  return open + won + lost;
}

/** "leaving Solution demo" */
export function gateName({ side, stageName }: Pick<GateReading, 'side' | 'stageName'>): string {
  return side === 'exit' ? `leaving ${stageName}` : `entering ${stageName}`;
}

/** "“Decision date agreed” and “Budget named”" */
export function askedWords({ criteria }: GateReading): string {
  return listOf(criteria.map(({ label }) => `“${label}”`));
}

/** Of whom the figure is: "319 deals that went on from Solution demo in the last 12 months". */
export function passedWords({ side, stageName }: GateReading): string {
  return side === 'exit' ? `deals that went on from ${stageName}` : `deals that went into ${stageName}`;
}

/** "41 of them met it later, typically after 6 days." Null where nobody was stopped. */
export function laterWords({ stopped, later, criteria }: GateReading): string | null {
  const total = countOf(stopped);
  if (total === 0) return null;

  const it = criteria.length === 1 ? 'it' : 'all that was missing';
  if (later.deals === 0) return `None of them met ${it} later.`;
  return `${ofTotal(later.deals, total)} met ${it} later, typically after ${daysWords(later)}.`;
}

export function daysWords({ medianDays }: Later): string {
  if (medianDays === null) return 'no time';
  if (medianDays < 1) return 'less than a day';
  const days = medianDays < 10 ? Math.round(medianDays * 10) / 10 : Math.round(medianDays);
  return `${formatNumber(days)} ${days === 1 ? 'day' : 'days'}`;
}

export function notKnownWords({ notKnown }: Pick<GateReading, 'notKnown'>): string | null {
  if (notKnown === 0) return null;
  return `Not known for ${plural(notKnown, 'more deal', 'more deals')}: what is asked here was not recorded of them.`;
}

/** What a person must know of the draft that was tried; null while it is the one that is looked at. */
export function fateWords({ fate, number }: Pick<ReplayView, 'fate' | 'number'>): string | null {
  switch (fate) {
    case 'same':
      return null;
    case 'edited':
      return `This is of an earlier edit of the draft of v${number}. Try it again to see what the draft says now.`;
    case 'published':
      return `This was the draft of v${number}, which is published meanwhile.`;
    case 'discarded':
      return `This was a draft of v${number}, which was discarded meanwhile.`;
  }
}

/** What no replay can know, whatever it counts. */
export const LIMITS = [
  'It is not an effect. Had the rule been there, sellers would have acted differently: some would have asked sooner, some deals would have waited.',
  'Imported deals, and deals older than the recording of fields, are counted as not known, never as stopped.',
  'A checklist item, a document or an approval that is new was not there for anybody to record.',
  'What was shown and taken back again leaves no trace.',
] as const;
