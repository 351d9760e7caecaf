// What to run before a commit: types, lint, unit and integration tests.
import { install, run, typescript } from './bootstrap.mjs';

await install();
const steps = [
  ['The database client', typescript('scripts/generate.ts')],
  ['Types', ['node_modules/typescript/bin/tsc', '--noEmit']],
  ['Lint', ['node_modules/eslint/bin/eslint.js', '.']],
  ['Tests', ['node_modules/vitest/vitest.mjs', 'run']],
];

const failed = steps.filter(([, args]) => run(args) !== 0).map(([name]) => name);
console.log(failed.length > 0 ? `Failed: ${failed.join(', ')}` : 'All is well.');
process.exit(failed.length > 0 ? 1 : 0);
