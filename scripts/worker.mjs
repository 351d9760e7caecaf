import { become, install } from './bootstrap.mjs';

await install();
await become('scripts/run-worker.ts');
