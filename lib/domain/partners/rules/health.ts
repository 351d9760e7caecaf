import { plural } from '@/lib/core/words';
import type { Health, PartnerStatus } from '@/lib/domain/partners/vocabulary';

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
  registrations90: number;
  registrationsBefore90: number;
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
  return closedDoor(facts) ?? waitsForUs(facts) ?? goingQuiet(facts) ?? growing(facts) ?? asUsual(facts);
}

function closedDoor({ status, openDeals }: HealthFacts): Verdict | null {
  const left = openDeals > 0 ? `${plural(openDeals, 'open deal', 'open deals')} left` : 'no open deals';
  if (status === 'ended') return { words: 'Ended', reason: left, tone: 'plain', urgency: 7 };
  return status === 'paused' ? { words: 'Paused', reason: left, tone: 'plain', urgency: 6 } : null;
}

function waitsForUs({ status, waiting, people, openInvitations }: HealthFacts): Verdict | null {
  if (waiting > 0) {
    return {
      words: 'Waits for you',
      reason: `${plural(waiting, 'registration', 'registrations')} to decide`,
      tone: 'warn',
      urgency: 0,
    };
  }
  if (status === 'applicant') return { words: 'Waits for you', reason: 'wants to join', tone: 'warn', urgency: 1 };
  if (people > 0) return null;
  if (openInvitations > 0)
    return { words: 'No answer yet', reason: 'invited, nobody came so far', tone: 'plain', urgency: 4 };
  return { words: 'Nobody there', reason: 'nobody can sign in: invite somebody', tone: 'warn', urgency: 2 };
}

function goingQuiet({ openDeals, movesInYear, daysSinceMove }: HealthFacts): Verdict | null {
  if (openDeals === 0 || daysSinceMove === null || movesInYear < ENOUGH_MOVES) return null;

  const usual = Math.max(1, Math.round(365 / movesInYear));
  if (daysSinceMove <= Math.max(QUIET_AFTER_DAYS, 3 * usual)) return null;
  return {
    words: 'Going quiet',
    reason: `no move for ${daysSinceMove} days, usual is ${usual}`,
    tone: 'bad',
    urgency: 1,
  };
}

function growing({ registrations90: now, registrationsBefore90: before }: HealthFacts): Verdict | null {
  if (now < 4 || now < 1.5 * before) return null;
  return {
    words: 'Growing',
    reason: `${plural(now, 'registration', 'registrations')} in 90 days, were ${before}`,
    tone: 'ok',
    urgency: 5,
  };
}

function asUsual({ openDeals, movesInYear, daysSinceMove }: HealthFacts): Verdict {
  if (openDeals === 0 && movesInYear === 0)
    return { words: 'No deals yet', reason: 'nothing registered so far', tone: 'plain', urgency: 3 };

  const last = daysSinceMove === null ? 'nothing moved yet' : `last move ${daysAgo(daysSinceMove)}`;
  return { words: 'As usual', reason: last, tone: 'plain', urgency: 5 };
}

function daysAgo(days: number): string {
  return days === 0 ? 'today' : `${plural(days, 'day', 'days')} ago`;
}
