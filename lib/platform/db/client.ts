import pg from 'pg';
import type { Connection } from './connection';
import { PrismaClient, type Prisma } from './generated/client';
import { joiningAdapter, type Joining } from './joining-adapter';

export type Tx = Prisma.TransactionClient;

type Database = { pool: pg.Pool; prisma: PrismaClient; during: Joining['during'] };

// Scripts and the Next bundle each load their own copy of this file: they share one pool through globalThis.
const shared = globalThis as { __tributary_connections?: Database };

function database(): Database {
  shared.__tributary_connections ??= connect();
  return shared.__tributary_connections;
}

function connect(): Database {
  const pool = new pg.Pool({
    connectionString: process.env.DATABASE_URL,
    max: Number(process.env.DATABASE_POOL || 16),
    idleTimeoutMillis: 30_000,
    connectionTimeoutMillis: 5_000,
    keepAlive: true,
    application_name: 'tributary',
  });
  // Without these listeners a restart of the database would end the process.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));

  const { adapter, during } = joiningAdapter(pool);
  const prisma = new PrismaClient({ adapter, transactionOptions: { maxWait: 10_000, timeout: 30_000 } });
  return { pool, prisma, during };
}

export function pool(): pg.Pool {
  return database().pool;
}

export type Joined = { tx: Tx; leave: () => Promise<void> };

/** Prisma within the transaction that is open on this connection, until it is told to leave. */
export function joinTransaction(connection: Connection): Promise<Joined> {
  const { prisma, during } = database();

  return new Promise((resolve, reject) => {
    const over = Promise.withResolvers<undefined>();
    const whole = during(connection, () =>
      prisma.$transaction(async (tx) => {
        const leave = async () => {
          over.resolve(undefined);
          await whole;
        };
        resolve({ tx, leave });
        await over.promise;
      }),
    );
    whole.catch(reject);
  });
}

export async function disconnect(): Promise<void> {
  const open = shared.__tributary_connections;
  if (!open) return;

  delete shared.__tributary_connections;
  await open.prisma.$disconnect();
  await open.pool.end();
}
