import { become, install } from './bootstrap.mjs';

install();
become('scripts/run-worker.ts');
