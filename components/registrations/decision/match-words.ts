import { daysBetween } from '@/lib/core/dates';
import { formatDate } from '@/lib/core/format-date';
import { relativeTime } from '@/lib/core/relative-time';
import { calendarDateIn } from '@/lib/core/time-zone';
import { plural } from '@/lib/core/words';
import type { Place } from '@/components/registrations/place';
import type { Thresholds } from '@/lib/domain/registrations/matching/vocabulary';
import type { MatchView, VendorRegistration } from '@/lib/domain/registrations/views/schema';
import { registrationNumber } from '@/lib/domain/registrations/vocabulary';

/** "Kestrel Systemhaus is working with the same customer": how sure, whose, and what they have. */
export function matchTitle(match: MatchView, { conflictFrom }: Thresholds): string {
  const customer = match.score >= conflictFrom ? 'the same customer' : 'a similar customer';
  const who = match.partner?.name ?? 'You';
  if (match.class === 'existing_customer' && !match.partner) return `You have ${customer} already`;
  return TITLES[match.class](who, customer);
}

const TITLES: Record<MatchView['class'], (who: string, customer: string) => string> = {
  clean: (who, customer) => `${who} is working with ${customer}`,
  own_duplicate: (who, customer) => `${who} has ${customer} already`,
  outreach: (_who, customer) => `You turned to ${customer} yourselves`,
  other_request: (who, customer) => `${who} asked for ${customer}`,
  open_lead: (who, customer) => `${who} works on a lead of ${customer}`,
  existing_customer: (who, customer) => `${who} supplies ${customer}`,
  open_deal: (who, customer) => `${who} is working with ${customer}`,
  direct_account: (_who, customer) => `You sell to ${customer} yourselves`,
};

/** "Since 30 Oct, 20 days earlier; now in Qualified, last activity today 09:10." */
export function matchStory(
  match: MatchView,
  registration: VendorRegistration,
  { now, timeZone, locale }: Place,
): string {
  const since = formatDate(new Date(match.since), { timeZone, locale, style: 'short' });
  const activity = match.lastActivityAt
    ? `, last activity ${relativeTime(new Date(match.lastActivityAt), new Date(now), { timeZone, locale })}`
    : '';
  const standing = match.kind === 'opportunity' ? `now in ${match.standing}` : match.standing.toLowerCase();
  const guard =
    match.protectedUntil && match.protectedUntil > now && match.isOpen
      ? `, protected until ${formatDate(new Date(match.protectedUntil), { timeZone, locale, style: 'short' })}`
      : '';
  return `Since ${since}, ${daysEarlier(match.since, registration.submittedAt, timeZone)}; ${standing}${activity}${guard}.`;
}

export function matchNumber({ kind, number }: MatchView): string {
  switch (kind) {
    case 'opportunity':
      return `D-${number}`;
    case 'registration':
      return registrationNumber(number);
    case 'lead':
      return `L-${number}`;
    case 'known':
      return 'your own list';
  }
}

function daysEarlier(since: string, submittedAt: string, timeZone: string): string {
  const days = daysBetween(calendarDateIn(timeZone, new Date(since)), calendarDateIn(timeZone, new Date(submittedAt)));
  if (days === 0) return 'the same day';
  return days > 0 ? `${plural(days, 'day', 'days')} earlier` : `${plural(-days, 'day', 'days')} later`;
}
