import 'server-only';
import { command } from '@/lib/platform/command';
import { registrationError } from '@/lib/domain/registrations/errors';
import { discountsUpdated } from './events';
import { loadDiscounts } from './load';
import { discountsView, updateDiscounts as input } from './schema';

export const updateDiscounts = command('registration.update_discounts', {
  summary: 'Changes at which price registered deals are sold. What was approved before keeps the price it was given.',
  input,
  output: discountsView,
  run: async (ctx, { version, rules, ...rest }) => {
    const { workspaceId } = ctx.viewer;
    const plain = rules.map(({ dealTypes, tiers, productIds, ...rule }) => ({
      ...rule,
      ...{ dealTypes: [...dealTypes], tiers: [...tiers], productIds: [...productIds] },
    }));
    const data = { discounts: { rules: plain, ...rest }, discountsVersion: { increment: 1 } };
    const { count } = await ctx.tx.programme.updateMany({ where: { workspaceId, discountsVersion: version }, data });
    const after = await loadDiscounts(ctx.tx, ctx.viewer);
    if (count === 0) throw registrationError('discounts_changed', { details: after });

    const told = { rules: rules.map(({ name, points }) => `${name}: ${points}`) };
    await ctx.record(discountsUpdated, { id: workspaceId, partnerId: null }, told);
    return after;
  },
});
