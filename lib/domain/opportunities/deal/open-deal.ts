import 'server-only';
import type { z } from 'zod';
import { openOpportunity } from '@/lib/domain/opportunities/open';
import type { Context } from '@/lib/platform/command';
import { accountOf } from './account';
import { readNewDeal } from './new-deal';
import type { createInput } from './schema';

/** A deal for a partner, with its customer kept in the partner's book. */
export async function openDeal(ctx: Context, input: z.output<typeof createInput>): Promise<{ id: string }> {
  const deal = await readNewDeal(ctx, input);
  const accountId = await accountOf(ctx, { partnerId: input.partnerId, name: input.customer });
  return openOpportunity(ctx, { ...deal, accountId });
}
