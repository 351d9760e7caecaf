import type { Settings } from '../../lib/platform/env';
import { isEmpty, sampleSignIns, type SignIns } from './sample';

/** The last words of a start, said when all is done: where to go and who to be there. */
export async function announce({ publicUrl }: Settings, databaseUrl: string): Promise<void> {
  const advice = (await isEmpty(databaseUrl)) ? FIRST_RUN : signInLines(await sampleSignIns(databaseUrl));
  console.log(`\nTributary is ready at ${publicUrl}${advice && `\n${advice}`}`);
}

const FIRST_RUN = 'Open it to name your workspace and become its first administrator.';

function signInLines(sample: SignIns | null): string {
  if (!sample) return '';

  const roleWidth = Math.max(...sample.signIns.map(({ role }) => role.length));
  const emailWidth = Math.max(...sample.signIns.map(({ email }) => email.length));
  const lines = sample.signIns.map(
    ({ name, role, email }) => `  ${role.padEnd(roleWidth)}  ${email.padEnd(emailWidth)}  ${name}`,
  );

  return [`\nSample sign-ins, all with the password ${sample.password}`, ...lines].join('\n');
}
