// Any TypeScript file of the project as a program: node scripts/run-ts.mjs FILE [arguments]
import { become, install } from './bootstrap.mjs';

const [file, ...args] = process.argv.slice(2);
if (!file) {
  console.error('Name the file to run: node scripts/run-ts.mjs FILE [arguments]');
  process.exit(1);
}
await install();
await become(file, args);
