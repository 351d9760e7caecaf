import { decode } from 'next-auth/jwt';
import { isId } from '@/lib/core/ids';

type Jar = {
  get: (name: string) => { value: string } | undefined;
  getAll: () => ReadonlyArray<{ name: string; value: string }>;
};

/** One name on http and one on https, as next-auth has them. */
export const SESSION_COOKIES = ['__Secure-next-auth.session-token', 'next-auth.session-token'] as const;

// Decrypting costs more than the rest of a board request. What a token says never changes, so it is read once; whether
// its session still stands is asked of the database every time.
const read = new Map<string, { sessionId: string; expires: number }>();
const REMEMBERED = 5_000;

/** The session that a request's cookie names; null without a valid one. */
export async function sessionIdFrom({ cookies }: { cookies: Jar; headers?: unknown }): Promise<string | null> {
  const token = SESSION_COOKIES.map((name) => cookies.get(name)?.value).find(Boolean);
  if (!token) return null;

  const known = read.get(token);
  if (known && known.expires > Date.now()) return known.sessionId;

  const sessionId = await decodeSession(token);
  if (sessionId) remember(token, sessionId);
  return sessionId;
}

async function decodeSession(token: string): Promise<string | null> {
  const secret = process.env.NEXTAUTH_SECRET;
  if (!secret) return null;

  const claims = await decode({ token, secret }).catch(() => null);
  const sessionId = claims?.sid;
  return typeof sessionId === 'string' && isId(sessionId) ? sessionId : null;
}

function remember(token: string, sessionId: string): void {
  if (read.size >= REMEMBERED) read.clear();
  read.set(token, { sessionId, expires: Date.now() + 10 * 60_000 });
}
