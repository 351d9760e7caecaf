import { loadavg } from 'node:os';
import { writeFileSync } from 'node:fs';
import { openDataHome } from '@/lib/platform/data-home';
import { startEmbedded } from '@/lib/platform/db/embedded';
import { readSettings } from '@/lib/platform/env';
import { runOnce } from '../scripts/start/run-main';
import type { Shutdown } from '../scripts/start/shutdown';
import { dropRun, prepareDatabase } from './data/database';
import type { Report } from './measurement';
import { readOptions } from './options';
import { print } from './report/print';
import { renewDocument } from './report/document';
import { keepReport, readReport } from './report/kept';
import { runBenchmarks } from './run-benchmarks';

await runOnce(async (shutdown) => {
  const options = readOptions(process.argv.slice(2));
  const load = loadavg()[0] ?? 0;
  const serverUrl = await openServer(shutdown);
  const databaseUrl = await prepareDatabase({ ...options, serverUrl });

  const report = await runBenchmarks({ options, databaseUrl, load, shutdown });
  await dropRun({ ...options, serverUrl });

  if (options.json) writeFileSync(options.json, `${JSON.stringify(report, null, 2)}\n`);
  if (options.writeDoc) keepReport(report);
  print(report, readReport(10_000));
  if (options.writeDoc) renewDocument();
  return hasFailures(report) ? 1 : 0;
});

/** The server named by DATABASE_URL, or our own. */
async function openServer(shutdown: Shutdown): Promise<string> {
  const { databaseUrl, dataDir } = readSettings(process.env);
  if (databaseUrl !== null) return databaseUrl;

  const server = await startEmbedded(openDataHome(dataDir, true));
  shutdown.add('the database', server.leave);
  return server.url;
}

/** Slow is a result; a request that fails, or a deadlock, is a fault. */
function hasFailures({ results, failed, deadlocks }: Report): boolean {
  return failed.length > 0 || deadlocks > 0 || results.some(({ errors }) => errors > 0);
}
