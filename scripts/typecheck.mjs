import { install, run } from './bootstrap.mjs';

install();
process.exit(run(['node_modules/typescript/bin/tsc', '--noEmit']));
