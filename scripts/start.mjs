import { become, install } from './bootstrap.mjs';

await install();
await become('scripts/serve.ts');
