import 'server-only';
import { given } from '@/lib/core/given';
import { newId } from '@/lib/core/ids';
import { command, type Context } from '@/lib/platform/command';
import { changesBetween } from './rules/changes';
import { demandFitting } from './demand-fitting';
import { partnerError } from './errors';
import { partnerCreated, partnerUpdated } from './events';
import { createPartnerSchema, partnerSchema, updatePartnerSchema } from './schema';
import { viewPartners } from './view';
import type { PartnerView } from './vocabulary';

export const createPartner = command('partner.create', {
  summary: 'Adds a partner.',
  input: createPartnerSchema,
  output: partnerSchema,
  run: async (ctx, input): Promise<PartnerView> => {
    const { tx, viewer, now } = ctx;
    const id = newId();
    await demandFitting(ctx, { id, ...input });

    await tx.partner.createMany({
      data: { id, workspaceId: viewer.workspaceId, createdAt: now, ...given(input) },
    });
    await ctx.record(partnerCreated, { id, partnerId: id }, { name: input.name });
    return findPartner(ctx, id);
  },
});

export const updatePartner = command('partner.update', {
  summary: 'Changes a partner. What is not given stays as it is.',
  input: updatePartnerSchema,
  output: partnerSchema,
  run: async (ctx, { partnerId: id, version, ...wanted }): Promise<PartnerView> => {
    const before = await findPartner(ctx, id);
    await demandFitting(ctx, { id, ...wanted });

    const data = { ...given(wanted), version: { increment: 1 } };
    const { count } = await ctx.tx.partner.updateMany({ where: { id, version }, data });
    const after = await findPartner(ctx, id);
    if (count === 0) throw partnerError('stale', { details: after });

    const changes = changesBetween(before, after);
    if (changes.length > 0) await ctx.record(partnerUpdated, { id, partnerId: id }, { name: after.name, changes });
    return after;
  },
});

async function findPartner(ctx: Context, id: string): Promise<PartnerView> {
  const [found] = await viewPartners(ctx, id);
  if (!found) throw partnerError('not_found');
  return found.view;
}
