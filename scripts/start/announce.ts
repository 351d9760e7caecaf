import type { Settings } from '../../lib/platform/env';
import { isEmpty, sampleSignIns, type SignIns } from './sample';

/** The last words of a start: where to go and who to be there. */
export async function announce({ publicUrl }: Settings, databaseUrl: string): Promise<void> {
  console.log(`\nTributary is ready at ${publicUrl}`);
  if (await isEmpty(databaseUrl)) {
    console.log('Open it to name your workspace and become its first administrator.');
    return;
  }

  const sample = await sampleSignIns(databaseUrl);
  if (sample) console.log(signInLines(sample));
}

function signInLines({ signIns, password }: SignIns): string {
  const roleWidth = Math.max(...signIns.map(({ role }) => role.length));
  const emailWidth = Math.max(...signIns.map(({ email }) => email.length));
  const lines = signIns.map(
    ({ name, role, email }) => `  ${role.padEnd(roleWidth)}  ${email.padEnd(emailWidth)}  ${name}`,
  );

  return [`\nSample sign-ins, all with the password ${password}`, ...lines].join('\n');
}
