import { AppError } from '@/lib/core/errors';
import { pool } from './db/client';
import { isDatabaseAway } from './failure';
import type { PartnerViewer, VendorViewer } from './viewer';
import { isPartnerRole, isVendorRole } from './viewer';

type SessionRow = {
  sessionId: string;
  workspaceId: string;
  userId: string;
  name: string;
  role: string;
  partnerId: string | null;
  partnerName: string | null;
};

/** The viewer of a session that is neither ended nor expired and whose person is still active; null otherwise. */
export async function findSessionViewer(sessionId: string): Promise<VendorViewer | PartnerViewer | null> {
  const row = await readSession(sessionId);
  if (!row) return null;

  const { workspaceId, userId, name, role, partnerId, partnerName } = row;
  const person = { workspaceId, userId, sessionId: row.sessionId, name };
  if (partnerId && isPartnerRole(role))
    return { ...person, kind: 'partner', role, partnerId, partnerName: partnerName ?? '' };
  if (!partnerId && isVendorRole(role)) return { ...person, kind: 'vendor', role };
  return null;
}

/** Straight through the pool: it runs on every request, and there is no viewer yet to open a transaction for. */
async function readSession(sessionId: string): Promise<SessionRow | undefined> {
  try {
    const { rows } = await pool().query<SessionRow>({
      name: 'find_session',
      text: 'select * from app_find_session($1)',
      values: [sessionId],
    });
    return rows[0];
  } catch (error) {
    if (isDatabaseAway(error)) throw new AppError('unavailable', 'database.unavailable');
    throw error;
  }
}
