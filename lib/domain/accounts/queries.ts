import 'server-only';
import { z } from 'zod';
import { normaliseCompanyName } from '@/lib/core/company-name';
import { likePattern } from '@/lib/core/like-pattern';
import { query } from '@/lib/platform/query';
import type { Prisma } from '@/lib/platform/db/generated/client';
import { accountView, searchAccounts as input } from './schema';
import type { AccountView } from './vocabulary';

const SHOWN = 8;

export const searchAccounts = query('account.search', {
  summary: 'Find customers in a partner’s book by a part of their name or website.',
  input,
  output: z.array(accountView),
  run: async ({ tx, viewer }, { text, partnerId }): Promise<Array<AccountView>> => {
    const book = viewer.kind === 'partner' ? viewer.partnerId : partnerId;
    if (text.trim() === '') return [];

    const rows = await tx.account.findMany({
      where: { ...(book && { partnerId: book }), OR: alike(text.trim()) },
      orderBy: [{ name: 'asc' }, { id: 'asc' }],
      select: { id: true, name: true, domain: true, country: true, city: true },
      take: SHOWN,
    });
    return rows.map(({ domain, ...account }) => ({ ...account, website: domain }));
  },
});

/** Accents and legal forms aside, so that "grunau" finds "Grünau Pharma GmbH". */
function alike(text: string): Array<Prisma.AccountWhereInput> {
  const anywhere = { contains: likePattern(text), mode: 'insensitive' } as const;
  return [
    { name: anywhere },
    { domain: anywhere },
    { normalisedName: { contains: likePattern(normaliseCompanyName(text)) } },
  ];
}
