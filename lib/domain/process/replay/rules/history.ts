import type { CalendarDate } from '@/lib/core/calendar-date';
import { calendarDateIn, startOfDay } from '@/lib/core/time-zone';
import { certificationKey, type GateFacts } from '@/lib/domain/process/criteria/rules/facts';

export type Stay = {
  stageKey: string;
  direction: 'start' | 'forward' | 'back' | 'won' | 'lost' | 'reopened';
  /** Milliseconds, as are all instants here. */
  enteredAt: number;
};

/** What was recorded of one deal, each list in the order of time. */
export type DealHistory = {
  id: string;
  versionId: string;
  baseMinor: bigint;
  /** Its fields are known from its opening on. An imported deal's are not, nor those of one older than the recording. */
  isRecorded: boolean;
  stays: ReadonlyArray<Stay>;
  changes: ReadonlyArray<{ field: string; value: string | null; at: number }>;
  /** The keys under which gates look for what was shown, and since when. */
  proofs: ReadonlyArray<{ key: string; at: number }>;
  certificates: ReadonlyArray<{ name: string; awardedOn: CalendarDate; expiresOn: CalendarDate | null }>;
};

/** What was known of a deal at an instant, as a gate would have read it then. */
export function factsAt(deal: DealHistory, at: number, timeZone: string): GateFacts {
  const fields: Record<string, string | null> = {};
  for (const change of deal.changes) {
    if (change.at > at) break;
    fields[change.field] = change.value;
  }
  const shown = deal.proofs.filter((proof) => proof.at <= at).map(({ key }) => key);
  const met = new Set([...shown, ...certificatesOn(deal, () => calendarDateIn(timeZone, new Date(at)))]);
  return {
    ...{ fields, met },
    // Asked for by few criteria; to find it for each of a hundred thousand deals would take longer than all the rest.
    get today() {
      return calendarDateIn(timeZone, new Date(at));
    },
  };
}

function certificatesOn({ certificates }: DealHistory, day: () => CalendarDate): ReadonlyArray<string> {
  if (certificates.length === 0) return [];

  const today = day();
  return certificates
    .filter(({ awardedOn, expiresOn }) => awardedOn <= today && (expiresOn === null || expiresOn >= today))
    .map(({ name }) => certificationKey(name));
}

/** The instants after this one at which more became known, in their order. */
export function newsAfter(deal: DealHistory, { at, until }: { at: number; until: number }, timeZone: string) {
  const instants = [
    ...deal.changes.map((change) => change.at),
    ...deal.proofs.map((proof) => proof.at),
    ...deal.certificates.map(({ awardedOn }) => startOfDay(awardedOn, timeZone).getTime()),
  ];
  return [...new Set(instants)].filter((instant) => instant > at && instant <= until).toSorted((a, b) => a - b);
}
