import { ok, refuse, type Result } from '@/lib/core/result';
import type { OwnerRole } from '@/lib/domain/process/vocabulary';
import type { Verdict } from './vocabulary';

type Request = { role: OwnerRole; requestedById: string | null; verdict: Verdict | null };
/** Null where the viewer is no person, or has no role. */
type Person = { role: OwnerRole | null; userId: string | null };

export type DecideRefusal = 'approval_decided' | 'approval_not_yours' | 'approval_own';

/** Who has the role decides, once, and never what they asked for themselves. */
export function mayDecide({ role, requestedById, verdict }: Request, person: Person): Result<null, DecideRefusal> {
  if (verdict !== null) return refuse('approval_decided');
  if (person.role !== role) return refuse('approval_not_yours');
  return requestedById !== null && requestedById === person.userId ? refuse('approval_own') : ok(null);
}
