import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { StartupError } from '../../lib/platform/startup-error';
import { otherUser } from './build-users';
import { step } from './progress';
import { runTool } from './tool';
import { filesOf, markOf } from './source-mark';
import type { Shutdown } from './shutdown';

const STAMP = '.next/made-from';
const FOLDERS = ['app', 'components', 'lib', 'public', 'prisma/schema'];

/**
 * Builds the app unless the build there was made from these very sources. The stamp comes last: half a build has none.
 * A build that somebody serves from is left alone: without its files their pages would break.
 */
export async function ensureAppBuild(shutdown: Shutdown): Promise<void> {
  const mark = markOf([...filesOf(FOLDERS), ...rootFiles(), 'package-lock.json']);
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === mark) return;

  const port = await otherUser();
  if (port !== null) throw new StartupError(servedBy(port));

  rmSync(STAMP, { force: true });
  await step('Building the app (about a minute)', () =>
    runTool({
      args: ['node_modules/next/dist/bin/next', 'build'],
      environment: { NODE_ENV: 'production' },
      failure: 'The app could not be built: the lines above say why.',
      shutdown,
    }),
  );
  if (!shutdown.stopping) writeFileSync(STAMP, mark);
}

function servedBy(port: number): string {
  return `The sources have changed, and the server on port ${port} still runs on the build here: stop it, then start again.`;
}

/** What configures the build or runs before every page. */
function rootFiles(): ReadonlyArray<string> {
  return readdirSync('.')
    .filter((name) => /^(next|postcss|tailwind)\.config\.|^(proxy|instrumentation[\w-]*)\.ts$/.test(name))
    .sort();
}
