import 'server-only';
import type { z } from 'zod';
import { AppError } from '@/lib/core/errors';
import { AMOUNT_MESSAGES, parseAmount } from '@/lib/core/parse-amount';
import { readSurroundings } from '@/lib/domain/process/conditions/surroundings';
import { toBase } from '@/lib/domain/workspace/rates';
import type { QueryContext } from '@/lib/platform/query';
import { startBy } from './choose';
import { journeyError } from './errors';
import { readRules } from './load';
import { firstThatHolds, verdictsOf } from './rules/judge';
import type { trialInput } from './schema';
import { readStartFacts } from './start-facts';
import type { Trial } from './vocabulary';

/** Which process such a deal would get now, by which rule, and why not by those before it. Nothing is written. */
export async function tryDeal(ctx: QueryContext, input: z.output<typeof trialInput>): Promise<Trial> {
  const { tx, now } = ctx;
  const facts = await readStartFacts(tx, await readWish(ctx, input), now);
  const rules = await readRules(tx);
  const start = await startBy(ctx, firstThatHolds(rules, facts), facts);
  const process = start && { where: { id: start.processId }, select: { id: true, name: true } };

  return {
    process: process && (await tx.process.findUniqueOrThrow(process)),
    reason: start?.journey.reason ?? null,
    rules: verdictsOf(rules, facts, await readSurroundings(tx, null, now)),
  };
}

async function readWish({ tx, viewer, now }: QueryContext, { amount, ...input }: z.output<typeof trialInput>) {
  const { partnerId, productIds, currency } = input;
  if ((await tx.partner.count({ where: { id: partnerId } })) === 0)
    throw journeyError('partner_not_found', { fields: { partnerId: ['Choose a partner from the list.'] } });
  if ((await tx.product.count({ where: { id: { in: productIds } } })) !== new Set(productIds).size)
    throw journeyError('unknown_product', { fields: { productIds: ['Choose products from the list.'] } });

  const { locale } = await tx.workspace.findFirstOrThrow({ select: { locale: true } });
  const parsed = parseAmount(amount, currency, locale);
  if (!parsed.ok)
    throw new AppError('invalid', 'input.invalid', { fields: { amount: [AMOUNT_MESSAGES[parsed.reason]] } });

  const baseMinor = await toBase(tx, viewer.workspaceId, { minor: parsed.value, currency }, now);
  return { ...input, amountMinor: parsed.value, baseMinor };
}
