import { ok, refuse, type Result } from '@/lib/core/result';
import type { Role } from '@/lib/domain/workspace/vocabulary';
import type { UserStatus } from './vocabulary';

type Person = { id: string; role: Role; status: UserStatus };
type Change = { role: Role; status: UserStatus };
type Facts = { target: Person; change: Change; byId: string | null; activeAdmins: number };

/**
 * May this person's role or access be changed so? Nobody locks themselves out, and the last active administrator stays
 * both active and administrator, or nobody could let anybody in again.
 */
export function changeAccess({
  target,
  change,
  byId,
  activeAdmins,
}: Facts): Result<'none' | 'ends_sessions', 'self' | 'last_admin'> {
  if (change.role === target.role && change.status === target.status) return ok('none');
  if (target.id === byId && change.status === 'disabled') return refuse('self');

  const isAdmin = target.role === 'vendor_admin' && target.status === 'active';
  const staysAdmin = change.role === 'vendor_admin' && change.status === 'active';
  if (isAdmin && !staysAdmin && activeAdmins <= 1) return refuse('last_admin');
  return ok('ends_sessions');
}
