import { become, install } from './bootstrap.mjs';

install();
become('scripts/serve.ts', ['--dev', ...process.argv.slice(2)]);
