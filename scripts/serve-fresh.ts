// The production server on a database of its own with nothing but the sample in it: for the browser tests.
import pg from 'pg';
import { openDataHome } from '../lib/platform/data-home';
import { startEmbedded } from '../lib/platform/db/embedded';
import { readSettings } from '../lib/platform/env';

const DATABASE = 'browser_tests';

const { dataDir } = readSettings(process.env);
const server = await startEmbedded(openDataHome(dataDir, true));
const admin = new pg.Client({ connectionString: server.url });
await admin.connect();
await admin.query(`drop database if exists ${DATABASE} with (force)`);
await admin.query(`create database ${DATABASE}`);
await admin.end();

const address = new URL(server.url);
address.pathname = DATABASE;
Object.assign(process.env, { DATABASE_URL: address.href });
await import('./serve');
