import { install } from './bootstrap.mjs';

await install();
