import { plural } from '@/lib/core/words';
import type { Health, PartnerStatus } from '@/lib/domain/partners/vocabulary';
import { LATELY_DAYS, latelyOf, usuallyIn90Days } from './lately';

/** What is known of a partner when we say how it does. Days are whole days; null where nothing ever happened. */
export type HealthFacts = {
  status: PartnerStatus;
  people: number;
  openDeals: number;
  waiting: number;
  openInvitations: number;
  /** Stage changes of its deals in the last year. */
  movesInYear: number;
  daysSinceMove: number | null;
  /** Deals opened in the last 90 days, and in the year before those. */
  newDeals: number;
  newDealsBefore: number;
  /** Whoever reads this decides registrations; others are told that somebody must. */
  mayDecide: boolean;
};

export type Verdict = Health & {
  /** What needs somebody comes first; 0 is the most urgent. */
  urgency: number;
};

/** Under so many moves a year nothing is said about a partner's usual pace. */
const ENOUGH_MOVES = 5;
const QUIET_AFTER_DAYS = 10;

/** How a partner does, measured against its own year, and how soon somebody should look. */
export function assess(facts: HealthFacts): Verdict {
  return (
    closedDoor(facts) ??
    waitsForUs(facts) ??
    nobodyThere(facts) ??
    standingStill(facts) ??
    bringing(facts) ??
    asUsual(facts)
  );
}

function closedDoor({ status, openDeals }: HealthFacts): Verdict | null {
  const reason = openDeals > 0 ? `${plural(openDeals, 'open deal', 'open deals')} left` : 'no open deals';
  if (status === 'ended') return { kind: 'over', words: 'Ended', reason, tone: 'plain', urgency: 7 };
  return status === 'paused' ? { kind: 'over', words: 'Paused', reason, tone: 'plain', urgency: 6 } : null;
}

function waitsForUs({ status, waiting, mayDecide }: HealthFacts): Verdict | null {
  const words = mayDecide ? 'Waits for you' : 'Waits for a decision';
  if (waiting > 0) {
    const reason = `${plural(waiting, 'registration', 'registrations')} to decide`;
    return { kind: 'waiting', words, reason, tone: 'warn', urgency: 0 };
  }
  return status === 'applicant' ? { kind: 'waiting', words, reason: 'wants to join', tone: 'warn', urgency: 1 } : null;
}

function nobodyThere({ people, openInvitations }: HealthFacts): Verdict | null {
  if (people > 0) return null;
  if (openInvitations > 0)
    return {
      kind: 'absent',
      words: 'No answer yet',
      reason: 'invited, nobody came so far',
      tone: 'plain',
      urgency: 4,
    };
  return {
    kind: 'absent',
    words: 'Nobody there',
    reason: 'nobody can sign in: invite somebody',
    tone: 'warn',
    urgency: 2,
  };
}

function standingStill({ openDeals, movesInYear, daysSinceMove }: HealthFacts): Verdict | null {
  if (openDeals === 0 || daysSinceMove === null || movesInYear < ENOUGH_MOVES) return null;

  const usual = Math.max(1, Math.round(365 / movesInYear));
  if (daysSinceMove <= Math.max(QUIET_AFTER_DAYS, 3 * usual)) return null;
  return quiet(`no move for ${daysSinceMove} days, usual is ${usual}`);
}

/** Fewer or more new deals than its own year lets expect, beyond chance. */
function bringing({ newDeals: recent, newDealsBefore: usual }: HealthFacts): Verdict | null {
  const lately = latelyOf({ recent, usual });
  const found = recent === 0 ? 'no new deal' : plural(recent, 'new deal', 'new deals');
  const reason = `${found} in ${LATELY_DAYS} days, usual are ${Math.round(usuallyIn90Days(usual))}`;

  if (lately === 'going_quiet') return quiet(reason);
  return lately === 'picking_up' ? { kind: 'growing', words: 'Picking up', reason, tone: 'ok', urgency: 5 } : null;
}

function quiet(reason: string): Verdict {
  return { kind: 'quiet', words: 'Going quiet', reason, tone: 'bad', urgency: 1 };
}

function asUsual({ openDeals, movesInYear, daysSinceMove }: HealthFacts): Verdict {
  if (openDeals === 0 && movesInYear === 0)
    return { kind: 'new', words: 'No deals yet', reason: 'nothing registered so far', tone: 'plain', urgency: 3 };

  const reason = daysSinceMove === null ? 'nothing moved yet' : `last move ${daysAgo(daysSinceMove)}`;
  return { kind: 'usual', words: 'As usual', reason, tone: 'plain', urgency: 5 };
}

function daysAgo(days: number): string {
  return days === 0 ? 'today' : `${plural(days, 'day', 'days')} ago`;
}
