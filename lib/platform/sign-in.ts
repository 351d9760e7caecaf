import { hash, verify } from '@node-rs/argon2';
import { AppError } from '@/lib/core/errors';
import { newId } from '@/lib/core/ids';
import { sha256Hex } from '@/lib/core/tokens';
import { pool } from './db/client';
import { asViewer } from './db/scope';
import { systemViewer } from './viewer';

const WINDOW_MINUTES = 15;
const TRIES = 10;
export const SESSION_DAYS = 14;

type Credentials = { email: string; password: string; userAgent: string | null };
type CredentialRow = { userId: string; workspaceId: string; name: string; passwordHash: string };

export type SignedIn = { userId: string; sessionId: string };

export function hashPassword(password: string): Promise<string> {
  return hash(password);
}

export function isPassword(passwordHash: string, password: string): Promise<boolean> {
  return verify(passwordHash, password);
}

/** A new session for the person with this e-mail and password; null when there is none, in the same time. */
export async function signIn({ email, password, userAgent }: Credentials): Promise<SignedIn | null> {
  const { rows } = await pool().query<CredentialRow>('select * from app_find_credentials($1)', [
    email.trim().toLowerCase(),
  ]);
  const person = await whoseIs(password, rows);
  if (!person) return null;

  const { userId, workspaceId } = person;
  const sessionId = newId();
  const expiresAt = new Date(Date.now() + SESSION_DAYS * 86_400_000);
  await asViewer(systemViewer(workspaceId), 'write', async (tx) => {
    await tx.session.createMany({ data: { id: sessionId, workspaceId, userId, expiresAt, userAgent } });
    await tx.user.updateMany({ where: { id: userId }, data: { lastSignInAt: new Date() } });
  });
  return { userId, sessionId };
}

// Somebody without an account waits as long as somebody with a wrong password.
let nobody: Promise<string> | undefined;

async function whoseIs(password: string, rows: ReadonlyArray<CredentialRow>): Promise<CredentialRow | null> {
  nobody ??= hash('nobody has this password');
  if (rows.length === 0) await verify(await nobody, password);

  for (const row of rows) if (await verify(row.passwordHash, password)) return row;
  return null;
}

/** Counts a try for this account and this address; too many within a quarter of an hour are refused. */
export async function countTry(email: string, address: string): Promise<void> {
  const keys = tryKeys(email, address);
  const since = new Date(Date.now() - WINDOW_MINUTES * 60_000);

  await asViewer(systemViewer(''), 'write', async (tx) => {
    for (const key of keys) {
      // Tries at the same instant are counted one after the other.
      await tx.$queryRaw`select pg_advisory_xact_lock(hashtextextended(${key}, 0))::text`;
      await tx.signInAttempt.deleteMany({ where: { key, at: { lt: since } } });
      const tries = await tx.signInAttempt.count({ where: { key } });
      if (tries >= TRIES) throw new AppError('too_many', 'session.too_many_tries', { message: TOO_MANY });
    }
    await tx.signInAttempt.createMany({ data: keys.map((key) => ({ id: newId(), key })) });
  });
}

const TOO_MANY = `Too many tries. Wait ${WINDOW_MINUTES} minutes, then try again.`;

/**
 * After a success the account's earlier slips no longer count against it, and this try not against its address: an
 * office behind one address may all sign in at nine.
 */
export async function forgetTries(email: string, address: string): Promise<void> {
  const [account, place] = tryKeys(email, address);
  await asViewer(systemViewer(''), 'write', async (tx) => {
    await tx.signInAttempt.deleteMany({ where: { key: account } });
    const latest = await tx.signInAttempt.findFirst({
      where: { key: place },
      orderBy: { at: 'desc' },
      select: { id: true },
    });
    if (latest) await tx.signInAttempt.deleteMany({ where: { id: latest.id } });
  });
}

/** Hashed, because people type passwords into the wrong field. */
function tryKeys(email: string, address: string): [account: string, place: string] {
  return [sha256Hex(`account:${email.trim().toLowerCase()}`), sha256Hex(`address:${address}`)];
}

export async function endSession(workspaceId: string, sessionId: string): Promise<void> {
  await asViewer(systemViewer(workspaceId), 'write', (tx) =>
    tx.session.updateMany({ where: { id: sessionId, revokedAt: null }, data: { revokedAt: new Date() } }),
  );
}
