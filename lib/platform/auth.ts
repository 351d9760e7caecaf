import 'server-only';
import type { NextAuthOptions, User } from 'next-auth';
import CredentialsProvider from 'next-auth/providers/credentials';
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
      authorize: async (credentials, request): Promise<SignedInUser | null> => {
        // What is thrown here would end up in the answer's address.
        try {
          const { email = '', password = '' } = credentials ?? {};
          if (email.length > 254 || password.length > 1_000) return null;

          const agent = request.headers?.['user-agent'] as string | undefined;
          const signedIn = await signIn({ email, password, userAgent: agent?.slice(0, 200) ?? null });
          if (!signedIn) return null;

          await forgetTries(email);
          return { id: signedIn.userId, sessionId: signedIn.sessionId };
        } catch (error) {
          reportBug(error, 'sign-in');
          return null;
        }
      },
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
