import { setMode } from './start/mode';
import { runMain } from './start/run-main';
import { startWebProcess } from './start/web-process';

await runMain(async (shutdown) => {
  setMode(process.argv.includes('--dev') ? 'development' : 'production');
  await startWebProcess(shutdown);
});
