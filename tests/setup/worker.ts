import { copyTemplate } from './copy-template';

/** Each worker process has a database of its own, made once however many files it runs. */
const worker = globalThis as { testDatabase?: Promise<string> };
worker.testDatabase ??= copyTemplate(`w${process.env.VITEST_POOL_ID ?? '0'}_${String(process.pid)}`);
process.env.DATABASE_URL = await worker.testDatabase;
