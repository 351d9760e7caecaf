import { randomBytes } from 'node:crypto';

/** Writes what went wrong where operators look, and returns the id that is all a person gets to see of it. */
export function reportBug(error: unknown, where: string): string {
  const id = randomBytes(4)
    .toString('hex')
    .toUpperCase()
    .replace(/(.{4})/, '$1-');
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(`${new Date().toISOString()} error ${id} in ${where}: ${detail}\n`);
  return id;
}

export function note(message: string): void {
  process.stdout.write(`${new Date().toISOString()} ${message}\n`);
}
