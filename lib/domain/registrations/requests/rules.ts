import { ok, refuse, type Result } from '@/lib/core/result';
import type { ProgrammeTerms } from '@/lib/domain/registrations/programme/vocabulary';
import type { RegistrationStatus } from '@/lib/domain/registrations/vocabulary';
import type { RequestKind, RequestStatus } from './vocabulary';

const DAY_MS = 86_400_000;

/** What was asked about the registration so far. */
type Asked = ReadonlyArray<{ kind: RequestKind; status: RequestStatus }>;

export type Extending = {
  status: RegistrationStatus;
  /** Of its deal. */
  isDealOpen: boolean;
  approvedAt: Date | null;
  protectedUntil: Date | null;
  requests: Asked;
};

type DecidedRow = Omit<Extending, 'approvedAt' | 'isDealOpen'> & {
  decidedAt: Date | null;
  opportunity: { stageKind: 'open' | 'won' | 'lost' } | null;
};

/** A registration with its deal, as these rules read it. */
export function decidedDeal({ status, decidedAt, protectedUntil, opportunity, requests }: DecidedRow): Extending {
  return { status, protectedUntil, requests, approvedAt: decidedAt, isDealOpen: opportunity?.stageKind === 'open' };
}

export type ExtensionRefusal =
  'not_protected' | 'deal_closed' | 'request_open' | 'extended_enough' | 'protected_enough';
type ExtensionTerms = Pick<ProgrammeTerms, 'extensionDays' | 'maxExtensions' | 'maxProtectionDays'>;

/**
 * By how many days protection can be extended now, at most: what may be asked at once, and no more than is left of the
 * longest protection in all. Asked before protection ends, one request at a time.
 */
export function longestExtension(
  { status, isDealOpen, approvedAt, protectedUntil, requests }: Extending,
  { extensionDays, maxExtensions, maxProtectionDays }: ExtensionTerms,
  now: Date,
): Result<number, ExtensionRefusal> {
  if (status !== 'approved' || !approvedAt || !protectedUntil || protectedUntil <= now) return refuse('not_protected');
  if (!isDealOpen) return refuse('deal_closed');
  if (isOpen(requests, 'extension') || isOpen(requests, 'correction')) return refuse('request_open');
  if (countGranted(requests, 'extension') >= maxExtensions) return refuse('extended_enough');

  const latest = approvedAt.getTime() + maxProtectionDays * DAY_MS;
  const left = Math.floor((latest - protectedUntil.getTime()) / DAY_MS);
  return left >= 1 ? ok(Math.min(left, extensionDays)) : refuse('protected_enough');
}

export function extendedUntil(protectedUntil: Date, days: number): Date {
  return new Date(protectedUntil.getTime() + days * DAY_MS);
}

export type CorrectionRefusal = 'not_protected' | 'deal_closed' | 'request_open';

/** Another customer or other products can be asked for while the deal is protected and open, and nothing else is asked. */
export function mayCorrect(
  { status, isDealOpen, protectedUntil, requests }: Extending,
  now: Date,
): Result<true, CorrectionRefusal> {
  if (status !== 'approved' || !protectedUntil || protectedUntil <= now) return refuse('not_protected');
  if (!isDealOpen) return refuse('deal_closed');
  return requests.some((request) => request.status === 'open') ? refuse('request_open') : ok(true);
}

export type Appealing = { status: RegistrationStatus; decidedAt: Date | null; requests: Asked };
export type AppealRefusal = 'not_rejected' | 'appealed_before' | 'appeal_too_late';

/** A rejection can be appealed once, within the days that the programme gives for it. */
export function appeal(
  { status, decidedAt, requests }: Appealing,
  { appealDays }: Pick<ProgrammeTerms, 'appealDays'>,
  now: Date,
): Result<'appealed', AppealRefusal> {
  if (requests.some(({ kind }) => kind === 'appeal')) return refuse('appealed_before');
  if (status !== 'rejected' || !decidedAt) return refuse('not_rejected');
  return now.getTime() <= decidedAt.getTime() + appealDays * DAY_MS ? ok('appealed') : refuse('appeal_too_late');
}

/** Whether a deal's amount has gone so far from the approved one, in either direction, that somebody decides again. */
export function isBeyondTolerance(approvedMinor: bigint, amountMinor: bigint, tolerance: number): boolean {
  const difference = amountMinor > approvedMinor ? amountMinor - approvedMinor : approvedMinor - amountMinor;
  return difference * 100n > approvedMinor * BigInt(tolerance);
}

export type Judged = { kind: RequestKind; status: RequestStatus };
export type JudgeRefusal = 'request_closed' | 'same_judge' | 'answer_required';

/**
 * Who refuses says why. An appeal is judged by somebody else than who rejected: `rejectedBy` and `judge` are people, null
 * for keys, which are nobody's second pair of eyes.
 */
export function judge(
  { kind, status }: Judged,
  { granted, answer }: { granted: boolean; answer: string | null },
  { judge: person, rejectedBy }: { judge: string | null; rejectedBy: string | null },
): Result<'granted' | 'refused', JudgeRefusal> {
  if (status !== 'open') return refuse('request_closed');
  if (kind === 'appeal' && (person === null || person === rejectedBy)) return refuse('same_judge');
  if (!granted && !answer) return refuse('answer_required');
  return ok(granted ? 'granted' : 'refused');
}

function isOpen(requests: Asked, kind: RequestKind): boolean {
  return requests.some((request) => request.kind === kind && request.status === 'open');
}

function countGranted(requests: Asked, kind: RequestKind): number {
  return requests.filter((request) => request.kind === kind && request.status === 'granted').length;
}
