import { become, install } from './bootstrap.mjs';

install();
become('scripts/write-migration.ts');
