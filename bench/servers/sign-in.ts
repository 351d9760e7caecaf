import { PASSWORD } from '../data/found';

/** Signs a person in as the sign-in page does; answers the cookie of the session. */
export async function signIn(baseUrl: string, email: string): Promise<string> {
  const token = await fetch(`${baseUrl}/api/auth/csrf`);
  const { csrfToken } = (await token.json()) as { csrfToken: string };

  const answer = await fetch(`${baseUrl}/api/auth/callback/credentials`, {
    method: 'POST',
    redirect: 'manual',
    headers: { cookie: cookiesOf(token), 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ csrfToken, email, password: PASSWORD, json: 'true' }),
  });
  const session = cookiesOf(answer)
    .split('; ')
    .find((cookie) => cookie.includes('session-token'));
  if (!session) throw new Error(`${email} could not sign in.`);
  return session;
}

function cookiesOf(answer: Response): string {
  return answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0] ?? '')
    .join('; ');
}
