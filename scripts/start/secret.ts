import { randomBytes } from 'node:crypto';
import { existsSync, linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { StartupError, codeOf } from '../../lib/platform/startup-error';

/** The key that signs sessions: made at the first start, the same ever after, readable by us alone. */
export function keepSecret(folder: string): string {
  const file = path.join(folder, 'secret');
  if (!existsSync(file)) make(file);
  const secret = read(file);
  if (secret.length < 32)
    throw new StartupError(`The file ${file} is damaged: remove it (everybody signs in again) and start.`);

  return secret;
}

/** Written whole under another name first: of two starts at once, both end up with the same secret. */
function make(file: string): void {
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, randomBytes(32).toString('base64url'), { mode: 0o600 });
  try {
    linkSync(draft, file);
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
  } finally {
    rmSync(draft);
  }
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch (error) {
    throw new StartupError(`The file ${file} cannot be read (${codeOf(error)}): it belongs to another user.`);
  }
}
