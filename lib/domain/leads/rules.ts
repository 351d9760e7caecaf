import { ok, refuse, type Result } from '@/lib/core/result';
import { CLOSE_REASONS, CLOSED_STATUSES, type LeadStatus } from './vocabulary';

type Act = 'close' | 'postpone' | 'reopen' | 'convert' | 'place' | 'take_back';
type Refusal = 'not_open' | 'not_closed' | 'not_converted_twice' | 'already_with_partner' | 'not_with_partner';

export function isClosed(status: LeadStatus): boolean {
  return CLOSED_STATUSES.some((closed) => closed === status);
}

/** Whether this can be done with a lead in this status, and if not, why. */
export function permits(status: LeadStatus, act: Act): Result<null, Refusal> {
  const why = refusalOf(status, act);
  return why === null ? ok(null) : refuse(why);
}

/** In which statuses each can be done, and what is said in all others. */
const ACTS: Record<Act, { from: ReadonlyArray<LeadStatus>; otherwise: Refusal }> = {
  close: { from: ['new', 'offered', 'working', 'nurture'], otherwise: 'not_open' },
  postpone: { from: ['new', 'offered', 'working'], otherwise: 'not_open' },
  reopen: { from: ['nurture', 'junk', 'lost'], otherwise: 'not_closed' },
  convert: { from: ['new', 'working'], otherwise: 'not_open' },
  place: { from: ['new', 'offered'], otherwise: 'not_open' },
  take_back: { from: ['offered', 'working'], otherwise: 'not_with_partner' },
};

function refusalOf(status: LeadStatus, act: Act): Refusal | null {
  if (status === 'converted') return 'not_converted_twice';
  if (ACTS[act].from.includes(status)) return null;
  return act === 'place' && status === 'working' ? 'already_with_partner' : ACTS[act].otherwise;
}

/** The status that a reason to close leads to: what never was a lead is junk, the rest is lost. */
export function closedAs(reason: string): 'junk' | 'lost' {
  return CLOSE_REASONS.find(({ value }) => value === reason)?.status ?? 'lost';
}
