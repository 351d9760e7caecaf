import { createServer, type Socket } from 'node:net';
import pg from 'pg';
import { afterAll, beforeAll, expect, inject, onTestFinished, test, vi } from 'vitest';
import { disconnect, pool } from '@/lib/platform/db/client';
import { freePort } from '@/lib/platform/db/embedded/free-port';
import { sendMail } from '@/lib/platform/mail';
import { freeAbandonedJobs, showPresence } from '@/lib/platform/worker-presence';
import { startWorker } from '@/lib/wiring/worker';
import { aWorkspace, inWorkspace } from '../../factories/workspace';
import { copyTemplate } from '../../setup/copy-template';

const usual = process.env.DATABASE_URL;
const patient = { timeout: 15_000, interval: 50 };

// A worker takes whatever is queued, so it gets a queue of its own.
beforeAll(async () => {
  await disconnect();
  process.env.DATABASE_URL = await copyTemplate(`worker_${String(process.pid)}`);
});

afterAll(async () => {
  await disconnect();
  process.env.DATABASE_URL = usual;
});

test('a job whose worker was killed is taken up by the next one', async () => {
  const workspaceId = await post('killed');
  await lockJobs('pool-killed');
  await work();

  await vi.waitFor(async () => expect(await statusOf(workspaceId)).toBe('kept'), patient);
});

test('a job that a living worker has in hand is left to it', async () => {
  await post('in hand');
  await lockJobs('pool-alive');
  const presence = await showPresence('pool-alive');
  await freeAbandonedJobs();
  expect(await lockedBy('pool-alive')).toBe(1);

  await presence.leave();
  await freeAbandonedJobs();
  expect(await lockedBy('pool-alive')).toBe(0);
});

test('jobs go on after the database dropped every connection', async () => {
  await work();
  await asAdministrator(`select pg_terminate_backend(pid) from pg_stat_activity where datname = '${database()}'`);
  // Whoever asks at that instant is told to come back.
  const workspaceId = await vi.waitFor(() => post('afterwards'), patient);

  await vi.waitFor(async () => expect(await statusOf(workspaceId)).toBe('kept'), patient);
});

test('a job whose end could not be written down, for the database was away, is done again', async () => {
  const mailServer = await holdMail();
  await work();
  const workspaceId = await post('interrupted');
  await mailServer.reached;
  await asAdministrator(
    `alter database ${database()} connection limit 0`,
    `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${database()}'`,
  );
  const told = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  mailServer.hangUp();
  await vi.waitFor(() => expect(told).toHaveBeenCalledWith(expect.stringContaining('job mail.deliver')), patient);
  await asAdministrator(`alter database ${database()} connection limit -1`);

  await vi.waitFor(async () => {
    // As a minute later, which the test does not wait for.
    await pool().query("update graphile_worker._private_jobs set locked_at = locked_at - interval '1 minute'");
    await freeAbandonedJobs();
    expect(await statusOf(workspaceId)).toBe('failed');
  }, patient);
  told.mockRestore();
});

async function work(): Promise<void> {
  const worker = await startWorker();
  onTestFinished(() => worker.stop());
}

/** Queues a mail; answers the workspace that it is in. */
async function post(subject: string): Promise<string> {
  const id = await aWorkspace();
  await inWorkspace(id, (context) => sendMail(context, { recipient: 'ada@halden.example', subject, text: '' }));
  return id;
}

function statusOf(workspaceId: string): Promise<string | undefined> {
  return inWorkspace(workspaceId, async ({ tx }) => (await tx.mail.findFirst())?.status);
}

async function lockJobs(workers: string): Promise<void> {
  await pool().query(
    "update graphile_worker._private_jobs set locked_by = $1, locked_at = now() - interval '1 minute'",
    [workers],
  );
}

async function lockedBy(workers: string): Promise<number> {
  const { rowCount } = await pool().query('select from graphile_worker._private_jobs where locked_by = $1', [workers]);
  return rowCount ?? 0;
}

function database(): string {
  return new URL(process.env.DATABASE_URL ?? '').pathname.slice(1);
}

async function asAdministrator(...statements: ReadonlyArray<string>): Promise<void> {
  const admin = new pg.Client({ connectionString: inject('server') });
  await admin.connect();
  for (const statement of statements) await admin.query(statement);
  await admin.end();
}

/** A mail server that says nothing until it is told to hang up. */
async function holdMail(): Promise<{ reached: Promise<void>; hangUp: () => void }> {
  const held: Socket[] = [];
  const reached = Promise.withResolvers<undefined>();
  const server = createServer((socket) => {
    held.push(socket);
    socket.on('error', () => undefined);
    reached.resolve(undefined);
  });
  const port = await freePort();
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  vi.stubEnv('SMTP_URL', `smtp://127.0.0.1:${port}`);
  const hangUp = () => {
    server.close();
    for (const socket of held) socket.destroy();
  };
  onTestFinished(() => {
    vi.unstubAllEnvs();
    hangUp();
  });

  return { reached: reached.promise, hangUp };
}
