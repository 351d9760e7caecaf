import { become, install } from './bootstrap.mjs';

install();
become('scripts/build.ts');
