import { ensureDatabaseClient } from './start/database-client';
import { runOnce } from './start/run-main';

await runOnce(async (shutdown) => {
  await ensureDatabaseClient(shutdown);
  return 0;
});
