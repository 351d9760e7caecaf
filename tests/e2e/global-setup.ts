import { execFileSync } from 'node:child_process';
import { request, type FullConfig } from '@playwright/test';
import { typescript } from '../../scripts/bootstrap.mjs';
import { signedInAs } from './sign-ins';

type Sample = { signIns: ReadonlyArray<{ email: string }>; password: string };

/** Signs every sample person in once, by request: the sign-in page itself has a journey of its own. */
export default async function setup({ projects }: FullConfig): Promise<void> {
  const baseURL = projects[0]?.use.baseURL ?? '';
  const { signIns, password } = readSample();
  for (const { email } of signIns) await signIn(baseURL, email, password);
}

/** The seed is server code, which the browser tests' own loader does not read. */
function readSample(): Sample {
  return JSON.parse(
    execFileSync(process.execPath, typescript('scripts/print-sample.ts'), { encoding: 'utf8' }),
  ) as Sample;
}

async function signIn(baseURL: string, email: string, password: string): Promise<void> {
  const api = await request.newContext({ baseURL });
  const { csrfToken } = (await (await api.get('/api/auth/csrf')).json()) as { csrfToken: string };
  await api.post('/api/auth/callback/credentials', { form: { csrfToken, email, password, json: 'true' } });
  const { cookies } = await api.storageState({ path: signedInAs(email) });
  await api.dispose();
  if (!cookies.some(({ name }) => name.includes('session-token'))) throw new Error(`${email} could not sign in.`);
}
