import 'server-only';
import type { NextAuthOptions, RequestInternal, User } from 'next-auth';
import CredentialsProvider from 'next-auth/providers/credentials';
import { isStorable } from '@/lib/core/storable';
import { addressOf } from './client-address';
import { reportBug } from './log';
import { forgetTries, SESSION_DAYS, signIn } from './sign-in';

type SignedInUser = User & { sessionId: string };

/** next-auth carries the cookie; the session itself is our row, so it can be ended at once. */
export const authOptions: NextAuthOptions = {
  session: { strategy: 'jwt', maxAge: SESSION_DAYS * 86_400 },
  pages: { signIn: '/sign-in', error: '/sign-in' },
  providers: [
    CredentialsProvider({
      credentials: { email: {}, password: {} },
      authorize,
    }),
  ],
  callbacks: {
    jwt: ({ token, user }) => {
      const { sessionId } = (user as SignedInUser | undefined) ?? {};
      return sessionId ? { ...token, sid: sessionId } : token;
    },
    session: ({ session }) => ({ expires: session.expires }),
  },
};

type Credentials = Record<'email' | 'password', string>;

/** What is thrown in here would end up in the answer's address: it stays in the log. */
async function authorize(
  credentials: Credentials | undefined,
  { headers = {} }: Pick<RequestInternal, 'headers'>,
): Promise<SignedInUser | null> {
  const { email = '', password = '' } = credentials ?? {};
  // Nobody has such an address or password, and the database would not even compare them.
  if (email.length > 254 || password.length > 1_000 || !isStorable([email, password])) return null;

  try {
    const signedIn = await signIn({ email, password, userAgent: userAgentOf(headers) });
    if (!signedIn) return null;

    await forgetTries(email, addressOf(headers));
    return { id: signedIn.userId, sessionId: signedIn.sessionId };
  } catch (error) {
    reportBug(error, 'sign-in');
    return null;
  }
}

function userAgentOf(headers: Readonly<Record<string, unknown>>): string | null {
  const stated = headers['user-agent'];
  return typeof stated === 'string' ? stated.slice(0, 200) : null;
}
