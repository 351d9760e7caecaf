import { runMain } from './start/run-main';
import { setMode, startWebProcess } from './start/web-process';

setMode(process.argv.includes('--dev') ? 'development' : 'production');

await runMain(startWebProcess);
