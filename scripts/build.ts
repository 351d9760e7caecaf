import { ensureAppBuild } from './start/app-build';
import { ensureDatabaseClient } from './start/database-client';
import { runOnce } from './start/run-main';

await runOnce(async (shutdown) => {
  await ensureDatabaseClient(shutdown);
  await ensureAppBuild(shutdown);
  return 0;
});
