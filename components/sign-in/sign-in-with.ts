import type { Failure } from '@/lib/platform/outcome';

const WRONG = 'The e-mail or the password is not right. Check both and try again.';
const AWAY = 'The server does not answer. Check your connection and try again.';

/** Signs in and answers what to say otherwise; null when it worked and the browser holds the session. */
export async function signInWith(email: string, password: string): Promise<string | null> {
  try {
    const csrf = (await (await fetch('/api/auth/csrf')).json()) as { csrfToken: string };
    const response = await fetch('/api/auth/callback/credentials', {
      method: 'POST',
      body: new URLSearchParams({ email, password, csrfToken: csrf.csrfToken, json: 'true' }),
    });
    if (response.ok) return null;
    return response.status === 401 ? WRONG : await wordsOf(response);
  } catch {
    return AWAY;
  }
}

async function wordsOf(response: Response): Promise<string> {
  const { error } = (await response.json()) as { error?: Failure };
  return error?.message ?? AWAY;
}
