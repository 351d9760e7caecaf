import { readSettings } from '../lib/platform/env';
import { closeConnectionsAtTheEnd } from './start/connections';
import { openDatabase, updateDatabase } from './start/database';
import { ensureDatabaseClient } from './start/database-client';
import { setMode } from './start/mode';
import { runOnce } from './start/run-main';
import { readArguments } from './import/arguments';
import { USAGE } from './import/usage';

// Works beside a running server, on the same database: the given one, or the embedded one, which it starts if need be.
await runOnce(async (shutdown) => {
  setMode('production');
  const wanted = readArguments(process.argv.slice(2));
  if (wanted === null) {
    console.log(USAGE);
    return 0;
  }
  const databaseUrl = await openDatabase(readSettings(process.env), shutdown);
  await ensureDatabaseClient(shutdown);
  await updateDatabase(databaseUrl);
  closeConnectionsAtTheEnd(shutdown);

  if (wanted.command === 'verify') return (await import('./import/verify')).verifyHistory(wanted);
  const { importHistory } = await import('./import/history');
  return (await importHistory(wanted)).exitCode;
});
