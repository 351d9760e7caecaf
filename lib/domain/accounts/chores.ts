import 'server-only';
import { companyKeys } from '@/lib/core/company-keys';
import { chore } from '@/lib/platform/chores';
import type { Tx } from '@/lib/platform/db/client';
import { inEachWorkspace } from '@/lib/platform/workspaces';
import { asViewer } from '@/lib/platform/db/scope';
import { systemViewer } from '@/lib/platform/viewer';

const BATCH = 500;

/** Names that were written before they had keys get them, a batch in a transaction. */
export const fillNameKeys = chore({
  name: 'accounts.fill_name_keys',
  schedule: '50 * * * *',
  run: () =>
    inEachWorkspace(async (id) => {
      while (await asViewer(systemViewer(id), 'write', fillBatch)) {
        // The next batch.
      }
    }),
});

/** Whether there was something to do. */
export async function fillBatch(tx: Tx): Promise<boolean> {
  const accounts = await tx.account.findMany({
    where: { nameKeys: { isEmpty: true } },
    select: { id: true, name: true },
    take: BATCH,
  });
  for (const { id, name } of accounts) {
    await tx.account.update({ where: { id }, data: { nameKeys: companyKeys(name) } });
  }

  const registrations = await tx.dealRegistration.findMany({
    where: { nameKeys: { isEmpty: true } },
    select: { id: true, company: true },
    take: BATCH,
  });
  for (const { id, company } of registrations) {
    await tx.dealRegistration.update({ where: { id }, data: { nameKeys: companyKeys(company) } });
  }
  return accounts.length + registrations.length > 0;
}
