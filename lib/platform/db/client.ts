import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
import { PrismaClient, type Prisma } from './generated/client';

export type Tx = Prisma.TransactionClient;

type Database = { pool: pg.Pool; prisma: PrismaClient };

// Scripts and the Next bundle each load their own copy of this file: they share one pool through globalThis.
const shared = globalThis as { __tributary_database?: Database };

function database(): Database {
  shared.__tributary_database ??= connect();
  return shared.__tributary_database;
}

function connect(): Database {
  const pool = new pg.Pool({
    connectionString: process.env.DATABASE_URL,
    max: Number(process.env.DATABASE_POOL ?? 16),
    idleTimeoutMillis: 30_000,
    connectionTimeoutMillis: 5_000,
    keepAlive: true,
    application_name: 'tributary',
  });
  // Without these listeners a restart of the database would end the process.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));

  const prisma = new PrismaClient({
    adapter: new PrismaPg(pool),
    transactionOptions: { maxWait: 10_000, timeout: 30_000 },
  });
  return { pool, prisma };
}

export function pool(): pg.Pool {
  return database().pool;
}

export function prisma(): PrismaClient {
  return database().prisma;
}

export async function disconnect(): Promise<void> {
  const open = shared.__tributary_database;
  if (!open) return;

  delete shared.__tributary_database;
  await open.prisma.$disconnect();
  await open.pool.end();
}
