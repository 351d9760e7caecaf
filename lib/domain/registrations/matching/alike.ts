import 'server-only';
import { companySearch } from '@/lib/core/company-keys';
import { companySimilarity, SIMILAR_NAMES_FROM } from '@/lib/core/company-similarity';
import type { Tx } from '@/lib/platform/db/client';
import { Prisma } from '@/lib/platform/db/generated/client';

/** So many names with a key in common are compared, and so many that are alike are weighed. */
const MOST_ALIKE = 300;
const MOST_WEIGHED = 30;

/** Where names are found by their keys: accounts, undecided registrations, leads at work, and the vendor's own list. */
const SEARCHES = {
  accounts: Prisma.raw('app_similar_accounts'),
  registrations: Prisma.raw('app_similar_registrations'),
  leads: Prisma.raw('app_similar_working_leads'),
  known: Prisma.raw('app_similar_known'),
} as const;
export type AlikeTable = keyof typeof SEARCHES;

/** Ids of whatever has a name that is written alike, the likest first. */
export async function findAlike(tx: Tx, table: AlikeTable, company: string): Promise<Array<string>> {
  if (company.trim() === '') return [];
  const { alone, one, other } = companySearch(company);
  const named = await tx.$queryRaw<Array<{ id: string; name: string }>>`
    select id, name from ${SEARCHES[table]}(${alone}::text[], ${one}::text[], ${other}::text[], ${MOST_ALIKE}::int)`;
  return named
    .map(({ id, name }) => ({ id, likeness: companySimilarity(company, name) }))
    .filter(({ likeness }) => likeness >= SIMILAR_NAMES_FROM)
    .toSorted((first, second) => second.likeness - first.likeness)
    .slice(0, MOST_WEIGHED)
    .map(({ id }) => id);
}
