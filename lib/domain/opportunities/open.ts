import 'server-only';
import { newId } from '@/lib/core/ids';
import type { Context } from '@/lib/platform/command';
import { toBase } from '@/lib/domain/workspace/rates';
import { opportunityOpened } from './events';
import { openingRows, writeOpenings, type NewOpportunity, type Opening } from './opening';
import { startFor } from './start';
import { openTasks } from './tasks/follow-stage';

export type Opened = { id: string; number: number; processId: string; stageId: string };

/** Puts a deal at the top of the first stage of the process that rules or lists lead to, at `ctx.now`. */
export async function openOpportunity(ctx: Context, input: NewOpportunity): Promise<Opened> {
  const { partnerId, amountMinor, currency } = input;
  const baseMinor = await toBase(ctx.tx, ctx.viewer.workspaceId, { minor: amountMinor, currency }, ctx.now);
  const start = await startFor(ctx, { ...input, baseMinor });
  const [id, number] = [newId(), await ctx.nextNumber('deal')];

  const opening = { id, number, input, start, baseMinor };
  await writeOpenings(ctx.tx, [openingRows(ctx, opening)]);
  if (start.firstStage.activities.length > 0) {
    await openTasks(ctx, { id, partnerId }, { stage: start.firstStage, at: ctx.now });
  }
  await ctx.record(opportunityOpened, { id, partnerId }, openedData(opening));
  return { id, number, processId: start.processId, stageId: start.firstStage.id };
}

/** What the event of it tells. */
export function openedData({ number, input: { title, amountMinor, currency }, start }: Opening) {
  const { key, name } = start.firstStage;
  return { number, title, amountMinor: String(amountMinor), currency, stage: { key, name } };
}
