import { ok, refuse, type Result } from '@/lib/core/result';
import type { WorkingCalendar } from '@/lib/core/working-time';
import { listOf, plural } from '@/lib/core/words';
import { placeLabel } from '@/lib/domain/registrations/form/places';
import { isUndecided, pauseClock, resumeClock, whyClosed, type Clock } from '@/lib/domain/registrations/rules';
import type { RegistrationStatus } from '@/lib/domain/registrations/vocabulary';
import { REJECTION_REASONS, type RejectionReason } from './vocabulary';

export type Verdict =
  /** `alongside`: although another partner is protected with this customer. */
  | { verdict: 'approved'; alongside: boolean; note: string | null; discount?: number | null }
  | { verdict: 'rejected'; reason: RejectionReason; note: string | null }
  /** `asked`: answers that the partner may change. */
  | { verdict: 'returned'; question: string; asked?: ReadonlyArray<string> };

/** `returns`: how often it went back with a question so far. */
type Undecided = Clock & { status: RegistrationStatus; returns: number };
/** An open deal of another partner with the same customer. */
export type Rival = { protectedUntil: Date | null };
type Facts = {
  now: Date;
  calendar: WorkingCalendar;
  protectionDays: number;
  maxReturns: number;
  rivals: ReadonlyArray<Rival>;
};

/** What the registration becomes. */
export type Decided = Clock & { status: RegistrationStatus; decidedAt: Date | null; protectedUntil: Date | null };
export type DecisionRefusal =
  'already_decided' | 'withdrawn' | 'question_open' | 'asked_enough' | 'note_required' | 'protected_elsewhere';

/** A decision is taken once; only a question may come before it, and it leaves the clock waiting for the answer. */
export function decide(registration: Undecided, verdict: Verdict, facts: Facts): Result<Decided, DecisionRefusal> {
  const refusal = refusalOf(registration, verdict, facts);
  if (refusal) return refuse(refusal);

  const { now, calendar, protectionDays } = facts;
  const undecided = { status: registration.status, decidedAt: null, protectedUntil: null };
  const decided = { ...undecided, ...resumeClock(registration, now, calendar), decidedAt: now };
  switch (verdict.verdict) {
    case 'returned':
      return ok({ ...undecided, ...pauseClock(registration, now), status: 'returned' });
    case 'rejected':
      return ok({ ...decided, status: 'rejected' });
    case 'approved':
      return ok({ ...decided, status: 'approved', protectedUntil: protectedUntil(now, protectionDays) });
  }
}

export function protectedUntil(now: Date, days: number): Date {
  return new Date(now.getTime() + days * DAY_MS);
}

const DAY_MS = 86_400_000;

export function holdsProtection({ protectedUntil: until }: Rival, now: Date): boolean {
  return until !== null && until > now;
}

type About = {
  company: string;
  /** The last day of protection if it were approved now, in words. */
  protectedOn: string;
  /** What it is sold for as long as it is protected; null or without points: nothing is said. */
  price?: { points: number; because: string } | null;
};

/** What the partner reads, paragraph by paragraph: shown to the manager before deciding, kept and mailed as it was shown. */
export function letter(verdict: Verdict, { company, protectedOn, price = null }: About): ReadonlyArray<string> {
  switch (verdict.verdict) {
    case 'approved':
      return paragraphs(
        `Your registration of ${company} is approved. The deal is protected for you until ${protectedOn}.`,
        price && price.points > 0 ? priceWords(price) : null,
        verdict.alongside ? 'Another partner is working with this customer too; you may both go on.' : null,
        verdict.note,
      );
    case 'rejected':
      return paragraphs(
        `We did not approve your registration of ${company}. ${wordsOf(verdict.reason)}`.trim(),
        verdict.note,
      );
    case 'returned':
      return paragraphs(
        `Before we can decide on ${company} we need an answer from you.`,
        verdict.question,
        changeableWords(verdict.asked ?? []),
        'The clock waits until you answer.',
      );
  }
}

function priceWords({ points, because }: { points: number; because: string }): string {
  return `You buy for it with ${plural(points, 'point', 'points')} of discount (${because}), held as long as it is protected.`;
}

function changeableWords(asked: ReadonlyArray<string>): string | null {
  const labels = asked.map((place) => placeLabel(place) ?? 'further answers');
  return labels.length === 0 ? null : `With your answer you can change: ${listOf([...new Set(labels)])}.`;
}

function paragraphs(...texts: ReadonlyArray<string | null>): ReadonlyArray<string> {
  return texts.filter((text) => text !== null).filter((text) => text !== '');
}

function wordsOf(reason: RejectionReason): string {
  return REJECTION_REASONS.find(({ value }) => value === reason)?.words ?? '';
}

function refusalOf(
  { status, returns }: Undecided,
  verdict: Verdict,
  { now, rivals, maxReturns }: Facts,
): DecisionRefusal | null {
  if (!isUndecided(status)) return whyClosed(status);

  switch (verdict.verdict) {
    case 'returned':
      if (status === 'returned') return 'question_open';
      return returns >= maxReturns ? 'asked_enough' : null;
    case 'rejected':
      return verdict.reason === 'other' && !verdict.note ? 'note_required' : null;
    case 'approved':
      return stopsApproval(verdict, rivals, now) ? 'protected_elsewhere' : null;
  }
}

function stopsApproval({ alongside }: { alongside: boolean }, rivals: ReadonlyArray<Rival>, now: Date): boolean {
  return !alongside && rivals.some((rival) => holdsProtection(rival, now));
}
