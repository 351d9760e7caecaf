import type { Viewer } from '../viewer';
import { userIdOf } from '../viewer';
import { prisma, type Tx } from './client';

export type Scope = 'read' | 'write';

const ROLE = { vendor: 'app_vendor', apiKey: 'app_vendor', partner: 'app_partner', system: 'app_system' } as const;

/**
 * Opens a transaction in which the database shows and accepts only this viewer's rows. The first statement takes the
 * database role of the viewer's kind and its claims; both end with the transaction.
 */
export function asViewer<Value>(viewer: Viewer, scope: Scope, work: (tx: Tx) => Promise<Value>): Promise<Value> {
  return prisma().$transaction(async (tx) => {
    await claim(tx, viewer, scope);
    return work(tx);
  });
}

/** Within the viewer's own transaction, looks at the whole workspace: for what a rule must know and the viewer must not. */
export async function elevated<Value>(tx: Tx, work: () => Promise<Value>): Promise<Value> {
  const [before] = await tx.$queryRaw<[{ role: string }]>`select current_user::text as role`;
  await tx.$executeRaw`select set_config('role', 'app_system', true)`;

  const value = await work();
  await tx.$executeRaw`select set_config('role', ${before.role}, true)`;
  return value;
}

async function claim(tx: Tx, viewer: Viewer, scope: Scope): Promise<void> {
  const partnerId = viewer.kind === 'partner' ? viewer.partnerId : '';
  const readOnly = scope === 'read' ? 'on' : 'off';

  await tx.$executeRaw`select set_config('role', ${ROLE[viewer.kind]}, true),
    set_config('app.workspace', ${viewer.workspaceId}, true),
    set_config('app.partner', ${partnerId}, true),
    set_config('app.user', ${userIdOf(viewer) ?? ''}, true),
    set_config('transaction_read_only', ${readOnly}, true)`;
}
