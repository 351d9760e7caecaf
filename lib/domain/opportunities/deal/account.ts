import 'server-only';
import { companyNames } from '@/lib/core/company-keys';
import { newId } from '@/lib/core/ids';
import type { Context } from '@/lib/platform/command';

type Customer = { partnerId: string; name: string };

/** The customer of that name in the partner's book, written down there if it is new. Two at once find the same one. */
export async function accountOf({ tx, viewer, now }: Context, { partnerId, name }: Customer): Promise<string> {
  const { workspaceId } = viewer;
  const names = companyNames(name);
  const { normalisedName } = names;
  const row = { id: newId(), workspaceId, partnerId, name, ...names, createdAt: now };
  await tx.account.createMany({ data: row, skipDuplicates: true });

  const key = { workspaceId_partnerId_normalisedName: { workspaceId, partnerId, normalisedName } };
  const account = await tx.account.findUniqueOrThrow({ where: key, select: { id: true } });
  return account.id;
}
