import 'server-only';
import { query } from '@/lib/platform/query';
import { knownList, listKnown as input, type KnownList } from './schema';
import { knownFields, viewKnown } from './view';

export const listKnown = query('registration.list_known', {
  summary: 'Companies that the vendor knows itself: direct accounts, customers, and whom it has turned to.',
  input,
  output: knownList,
  run: async ({ tx }, { text, limit, offset }): Promise<KnownList> => {
    const part = text.trim();
    const like = { contains: part, mode: 'insensitive' } as const;
    const where = part === '' ? {} : { OR: [{ name: like }, { domain: like }] };
    const rows = await tx.knownCompany.findMany({
      where,
      orderBy: [{ name: 'asc' }, { id: 'asc' }],
      select: knownFields,
      take: limit,
      skip: offset,
    });
    return { items: rows.map(viewKnown), total: await tx.knownCompany.count({ where }) };
  },
});
