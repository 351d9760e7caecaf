import pg from 'pg';
import type { Viewer } from '../viewer';
import { userIdOf } from '../viewer';
import { pool, type Tx } from './client';
import { transactionOn } from './transaction';

export type Scope = 'read' | 'write';

const ROLE = { vendor: 'app_vendor', apiKey: 'app_vendor', partner: 'app_partner', system: 'app_system' } as const;

/**
 * Opens a transaction in which the database shows and accepts only this viewer's rows. Its first words take the database
 * role of the viewer's kind and its claims; both end with the transaction.
 */
export async function asViewer<Value>(viewer: Viewer, scope: Scope, work: (tx: Tx) => Promise<Value>): Promise<Value> {
  const client = await pool().connect();
  const opened = client.query(opening(viewer, scope));
  // The first statement meets its failure, and the end below.
  opened.catch(ignore);
  const { tx, leave } = transactionOn(client, opened);

  let value: Value;
  try {
    value = await work(tx);
    await opened;
    await leave();
  } catch (error) {
    await leave().catch(ignore);
    await end(client, 'rollback').catch(ignore);
    throw error;
  }

  const ended = end(client, 'commit');
  // What was read is known by now, however the reading ends.
  if (scope === 'read') ended.catch(ignore);
  else await ended;
  return value;
}

/** Within the viewer's own transaction, looks at the whole workspace: for what a rule must know and the viewer must not. */
export async function elevated<Value>(tx: Tx, work: () => Promise<Value>): Promise<Value> {
  const [before] = await tx.$queryRaw<[{ role: string }]>`select current_user::text as role`;
  await tx.$executeRaw`select set_config('role', 'app_system', true)`;

  const value = await work();
  await tx.$executeRaw`select set_config('role', ${before.role}, true)`;
  return value;
}

/** Prisma writes and reads instants without their zone, in UTC; nothing may hold a connection for longer than this. */
const LIMITS = { TimeZone: 'UTC', statement_timeout: '30s', idle_in_transaction_session_timeout: '30s' } as const;

/** One message: beginning and claims apart would be one more trip to the database for each request. */
function opening(viewer: Viewer, scope: Scope): string {
  const settings = {
    role: ROLE[viewer.kind],
    'app.workspace': viewer.workspaceId,
    'app.partner': viewer.kind === 'partner' ? viewer.partnerId : '',
    'app.user': userIdOf(viewer) ?? '',
    ...LIMITS,
  };
  const calls = Object.entries(settings).map(
    ([name, value]) => `set_config('${name}', ${pg.escapeLiteral(value)}, true)`,
  );
  return `begin${scope === 'read' ? ' read only' : ''}; select ${calls.join(', ')}`;
}

async function end(client: pg.PoolClient, how: 'commit' | 'rollback'): Promise<void> {
  try {
    const { command } = await client.query(how);
    // A statement had failed and nobody spoke of it: the database then undoes what it was asked to keep.
    if (command !== how.toUpperCase()) throw new Error('The transaction could not be committed.');
  } catch (error) {
    client.release(true);
    throw error;
  }
  client.release();
}

function ignore(): void {
  // Somebody else hears of it, or nobody needs to.
}
