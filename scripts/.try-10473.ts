import pg from 'pg';
import { readFileSync } from 'node:fs';
const a = JSON.parse(readFileSync('/work/main/.data/postgres/18/access.json', 'utf8'));
const admin = new pg.Client(`postgresql://postgres:${a.adminPassword}@127.0.0.1:${a.port}/postgres`);
await admin.connect();
await admin.query('drop database if exists leadtry with (force)');
await admin.query('create database leadtry owner tributary');
await admin.end();
process.env.DATABASE_URL = `postgresql://tributary:${a.ownerPassword}@127.0.0.1:${a.port}/leadtry`;
const { migrate } = await import('@/lib/platform/db/migrate');
await migrate(process.env.DATABASE_URL);
const { seedSample } = await import('@/prisma/seed');
const t = performance.now();
console.log(await seedSample());
console.log('seed s', (performance.now() - t) / 1000);
const { disconnect } = await import('@/lib/platform/db/client');
await disconnect();
const c = new pg.Client(`postgresql://postgres:${a.adminPassword}@127.0.0.1:${a.port}/leadtry`);
await c.connect();
for (const q of [
  'select "stageKey", count(*), sum("baseMinor")/100 v from "Opportunity" group by 1 order by 2 desc',
  'select p.name, count(*), count(*) filter (where o."stageKind"=\'open\') open, count(*) filter (where o."stageKind"=\'won\') won, count(*) filter (where o."stageKind"=\'lost\') lost from "Opportunity" o join "Partner" p on p.id=o."partnerId" group by 1 order by 2 desc',
  'select count(*) from "Event"',
  'select count(*) from "StageInterval"',
  'select count(*) from "Account"',
  'select count(*) from graphile_worker.jobs',
])
  console.table((await c.query(q)).rows);
await c.end();
