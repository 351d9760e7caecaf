import { become, install } from './bootstrap.mjs';

await install();
await become('bench/run.ts');
