import 'server-only';
import type { Tx } from '@/lib/platform/db/client';
import type { Choices } from './vocabulary';

/** A list that is longer than this is no list to choose from; the search field finds the rest. */
const MOST = 1_000;

const named = { id: true, name: true } as const;
const byName = { orderBy: { name: 'asc' }, take: MOST } as const;

/** Row security leaves a partner its own company, its own people and the vendor's. */
export async function readChoices(tx: Tx, workspaceId: string): Promise<Choices> {
  const processes = await tx.process.findMany({
    where: { archivedAt: null, versions: { some: { status: 'published' } } },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
    select: named,
  });
  const partners = await tx.partner.findMany({
    where: { status: { not: 'ended' } },
    select: { ...named, region: true },
    ...byName,
  });
  const owners = await tx.user.findMany({ where: { status: 'active' }, select: named, ...byName });
  const products = await tx.product.findMany({ where: { active: true }, select: { ...named, line: true }, ...byName });

  return {
    processes,
    partners: partners.map(({ id, name }) => ({ id, name })),
    regions: [...new Set(partners.map(({ region }) => region))].toSorted(),
    owners,
    products,
    currencies: await currenciesOf(tx, workspaceId),
  };
}

/** The workspace's own first, then those with a rate: amounts in others could not be counted. */
async function currenciesOf(tx: Tx, workspaceId: string): Promise<ReadonlyArray<string>> {
  const { currency } = await tx.workspace.findUniqueOrThrow({ where: { id: workspaceId }, select: { currency: true } });
  const rated = await tx.exchangeRate.findMany({
    distinct: ['currency'],
    select: { currency: true },
    orderBy: { currency: 'asc' },
  });
  return [...new Set([currency, ...rated.map((rate) => rate.currency)])];
}
