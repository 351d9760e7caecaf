import type { z } from 'zod';
import { publishProcess } from '@/lib/domain/process/draft/service';
import { removeStage, saveStage } from '@/lib/domain/process/draft/stage-service';
import type { stageChanges } from '@/lib/domain/process/draft/schema';
import type { StudioView } from '@/lib/domain/process/draft/vocabulary';
import { createRule } from '@/lib/domain/process/journeys/service';
import { checklist, field } from '@/lib/domain/process/templates/build';
import { createVariant } from '@/lib/domain/process/variants/service';
import { contextFor, type Context } from '@/lib/platform/command';
import { asViewer } from '@/lib/platform/db/scope';
import { systemViewer } from '@/lib/platform/viewer';
import { all, isOneOf } from './conditions';
import { PRODUCT_LINES } from './processes';
import type { Founded } from './workspace';

const DAY = 86_400_000;

/**
 * Two weeks ago renewals got a variant of their own, which says only what differs: a customer who renews needs no demo,
 * but should say how it went.
 */
export async function drawJourneys(workspaceId: string, { processes }: Founded, now: Date): Promise<void> {
  const system = systemViewer(workspaceId);
  const decided = new Date(now.getTime() - 14 * DAY);
  const it = processes.get('it')?.processId ?? '';
  const manufacturing = processes.get('manufacturing')?.processId ?? '';

  await asViewer(system, 'write', async (tx) => {
    const context = contextFor(system, tx, decided);
    const renewals = await drawRenewals(context, it);
    await createRule.within(context, {
      name: 'Renewals need no demo',
      processId: renewals,
      conditions: all(isOneOf('deal_type', 'renewal'), isOneOf('product_line', PRODUCT_LINES.it)),
    });
    await createRule.within(context, {
      name: 'Representatives sell valves',
      processId: manufacturing,
      conditions: all(isOneOf('partner_type', 'representative'), isOneOf('product_line', PRODUCT_LINES.manufacturing)),
    });
  });
}

const RENEWED: z.input<typeof stageChanges> = {
  name: 'Contract ends soon',
  definition: 'The customer’s contract ends within 120 days, and somebody there has been spoken to about it.',
  buyerMilestone: 'Agrees to look back on the last year',
  targetDays: 14,
  maxDays: 30,
  criteria: [
    field('contactName', 'Contact known'),
    checklist('use_told', 'They told how they use it', 'Who uses it, how often, and what they miss.', 'note'),
  ],
};

async function drawRenewals(context: Context, parentId: string): Promise<string> {
  const { processId } = await createVariant.within(context, { parentId, name: 'IT channel, renewals' });
  const first = { processId, version: 1 };
  const reworded = await saveStage.within(context, { ...first, stageKey: 'prospect', changes: RENEWED });
  const shortened = await removeStage.within(context, { ...seen(reworded), stageKey: 'solution_demo' });
  await publishProcess.within(context, { ...seen(shortened), notes: 'Renewals go without a demo.' });
  return processId;
}

function seen({ process, draft }: StudioView) {
  return { processId: process.id, version: draft?.version ?? 0 };
}
