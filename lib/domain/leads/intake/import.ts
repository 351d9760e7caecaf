import 'server-only';
import { z } from 'zod';
import { companyNames } from '@/lib/core/company-keys';
import { newId } from '@/lib/core/ids';
import { text } from '@/lib/core/text';
import { command, type Context } from '@/lib/platform/command';
import type { Prisma } from '@/lib/platform/db/generated/client';
import { leadError } from '@/lib/domain/leads/errors';
import { leadsImported } from '@/lib/domain/leads/events';
import { modelInUse, scored } from '@/lib/domain/leads/scoring/score-lead';
import { isTableTooLarge, TABLE_TOO_LARGE } from '@/lib/domain/leads/vocabulary';
import { knownOf } from './known';
import { domainOf } from './receive';
import { importReport, type LeadImportReport } from './schema';
import { readTable, type Problem, type ReadLead } from './table/read';

const PROBLEMS_SHOWN = 100;

export const importLeads = command('lead.import', {
  summary: 'Take over a table of leads; first to look at what would come of it, then for good.',
  input: z.strictObject({
    table: z.string().refine((table) => !isTableTooLarge(table), TABLE_TOO_LARGE),
    source: text(80, 'Write where these leads come from.').default('Import'),
    write: z.boolean().default(false),
  }),
  output: importReport,
  run: async (ctx, { table, source, write }): Promise<LeadImportReport> => {
    const { columns, leads, problems } = await readTable(table, source);
    const { fresh, refused } = await sift(ctx, leads);
    const found = [...problems, ...refused].toSorted((one, other) => one.line - other.line);
    if (write && fresh.length === 0)
      throw leadError('no_rows', { fields: { table: ['There is no row to take over.'] } });

    if (write) await writeAll(ctx, fresh);
    return {
      columns: columns.map((column) => ({ ...column })),
      ...{ rows: leads.length + problems.length, taken: fresh.length },
      known: leads.length - fresh.length - refused.length,
      closed: fresh.filter(({ converted }) => converted !== null).length,
      ...{ problems: found.slice(0, PROBLEMS_SHOWN), problemCount: found.length, written: write },
    };
  },
});

/** Leaves out whose reference is here, or came before in the same table, and refuses products that nobody knows. */
async function sift({ tx }: Context, leads: ReadonlyArray<ReadLead>) {
  const references = leads.flatMap(({ lead }) => lead.externalId ?? []);
  const taken = await tx.lead.findMany({ where: { externalId: { in: references } }, select: { externalId: true } });
  const seen = new Set(taken.map(({ externalId }) => externalId));
  const products = new Map((await tx.product.findMany()).map((product) => [product.name.toLowerCase(), product]));
  const fresh: Array<ReadLead & { product: { id: string; line: string } | null }> = [];
  const refused: Array<Problem> = [];
  for (const one of leads) {
    const product = one.productName === null ? null : (products.get(one.productName.toLowerCase()) ?? undefined);
    const isKnown = one.lead.externalId ? seen.has(one.lead.externalId) : false;
    if (one.lead.externalId) seen.add(one.lead.externalId);
    if (isKnown) continue;
    if (product === undefined)
      refused.push({ line: one.line, words: `Product: there is no “${one.productName}” here.` });
    else fresh.push({ ...one, product });
  }
  return { fresh, refused };
}

type Fresh = Awaited<ReturnType<typeof sift>>['fresh'];
const BATCH = 1_000;

async function writeAll(ctx: Context, leads: Fresh): Promise<void> {
  const { tx } = ctx;
  const last = await ctx.nextNumber('lead', leads.length);
  const inUse = await modelInUse(ctx);
  const rows = leads.map((lead, at) => rowOf(ctx, lead, { number: last - leads.length + 1 + at, inUse }));
  for (let from = 0; from < rows.length; from += BATCH)
    await tx.lead.createMany({ data: rows.slice(from, from + BATCH) });
  const id = rows[0]?.id ?? newId();
  await ctx.record(leadsImported, { id, partnerId: null }, { count: rows.length });
}

type Place = { number: number; inUse: Awaited<ReturnType<typeof modelInUse>> };

function rowOf(
  { viewer, now }: Context,
  { lead, product, receivedAt, converted }: Fresh[number],
  { number, inUse }: Place,
) {
  const { route: _route, more, need, productId: _productId, ...facts } = lead;
  const known = knownOf({ ...lead, origin: 'import', productLine: product?.line ?? null });
  const at = receivedAt ?? now;
  return {
    ...{ id: newId(), workspaceId: viewer.workspaceId, number, origin: 'import' as const, receivedAt: at },
    ...facts,
    ...companyNames(lead.company),
    ...{
      need: need ?? '',
      domain: domainOf(lead),
      more,
      known: known as Prisma.InputJsonValue,
      productId: product?.id ?? null,
    },
    consentAt: lead.consentText ? at : null,
    ...(converted === null ? inUse && scored(inUse, known, now) : outcomeFields(converted, at)),
  };
}

function outcomeFields(converted: boolean, at: Date) {
  return {
    status: converted ? ('converted' as const) : ('lost' as const),
    closedAt: at,
    closeReason: converted ? null : 'other',
  };
}
