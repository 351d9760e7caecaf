import { isDatabaseAway } from '../../lib/platform/failure';
import { StartupError, codeOf } from '../../lib/platform/startup-error';

/** Tells what ended a program: in one sentence where we know it, otherwise with all that may help to find out. */
export function report(error: unknown): void {
  if (error instanceof StartupError) console.error(error.message);
  else if (isBrokenInstall(error)) console.error(brokenInstall(error));
  else if (isDatabaseAway(error)) console.error('The database stopped answering: see that it runs, then start again.');
  else console.error('Something unexpected went wrong:', error);
}

function isBrokenInstall(error: unknown): error is Error {
  return error instanceof Error && ['ERR_MODULE_NOT_FOUND', 'MODULE_NOT_FOUND'].includes(codeOf(error));
}

function brokenInstall(error: Error): string {
  const [, missing = 'a package'] = /'([^']+)'/.exec(error.message) ?? [];
  return `The installation is incomplete (${missing} is missing): remove node_modules and start again.`;
}
