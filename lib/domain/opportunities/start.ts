import 'server-only';
import type { Context } from '@/lib/platform/command';
import { chooseStart, type Start } from '@/lib/domain/process/journeys/choose';
import type { NewDeal } from '@/lib/domain/process/journeys/start-facts';
import { startOf } from '@/lib/domain/process/load';
import { opportunityError } from './errors';

/** Where a new deal begins, and why there: in the named process, or else in the one that rules and lists lead to. */
export async function startFor(ctx: Context, deal: NewDeal & { processId?: string }): Promise<Start> {
  const start = deal.processId === undefined ? await chooseStart(ctx, deal) : await named(ctx, deal.processId);
  if (!start) throw opportunityError('no_process');
  return start;
}

async function named({ tx, viewer }: Context, processId: string): Promise<Start | null> {
  const start = await startOf(tx, processId);
  const by = viewer.kind === 'system' ? 'Tributary' : viewer.name;
  return start && { ...start, journey: { ruleId: null, reason: { kind: 'chosen', by } } };
}
