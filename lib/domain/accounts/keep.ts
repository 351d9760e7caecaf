import 'server-only';
import { companyNames } from '@/lib/core/company-keys';
import type { Context } from '@/lib/platform/command';

type NewAccount = {
  partnerId: string;
  name: string;
  /** The registrable one. */
  domain: string | null;
  country: string | null;
  city: string | null;
};

/**
 * The partner's customer of this name, legal form and accents aside: the one in its book, completed by what wasn't known
 * yet, or a new one. What is known already is not overwritten.
 */
export async function keepAccount({ tx, viewer, now }: Context, account: NewAccount): Promise<{ id: string }> {
  const { workspaceId } = viewer;
  const { normalisedName, nameKeys } = companyNames(account.name);
  const key = { workspaceId, partnerId: account.partnerId, normalisedName };
  // Two requests at once may both not find it: then one of the two inserts is skipped, and both read the other's row.
  await tx.account.createMany({ data: { ...key, ...account, nameKeys, createdAt: now }, skipDuplicates: true });

  const kept = await tx.account.findUniqueOrThrow({ where: { workspaceId_partnerId_normalisedName: key } });
  const gained = {
    ...(!kept.domain && account.domain && { domain: account.domain }),
    ...(!kept.country && account.country && { country: account.country }),
    ...(!kept.city && account.city && { city: account.city }),
  };
  if (Object.keys(gained).length > 0) await tx.account.update({ where: { id: kept.id }, data: gained });
  return { id: kept.id };
}
