import { install, run } from './bootstrap.mjs';

await install();
process.exit(run(['node_modules/typescript/bin/tsc', '--noEmit']));
