import { offerPlays } from '@/lib/domain/playbooks/offering';
import { createPlay } from '@/lib/domain/playbooks/service';
import type { PlayContent } from '@/lib/domain/playbooks/vocabulary';
import type { Condition, FieldCondition, SingleCondition } from '@/lib/domain/process/conditions/vocabulary';
import { newId } from '@/lib/core/ids';
import { inWorkspace } from './workspace';

export function all(...items: ReadonlyArray<SingleCondition>): Condition {
  return { kind: 'group', match: 'all', items };
}

export const WORTH_SOMETHING: FieldCondition = {
  kind: 'field',
  field: 'amount',
  operator: 'at_least',
  operand: '50000',
  currency: 'EUR',
};

export const ASK_FOR_REFERENCE: PlayContent = {
  act: 'Ask for the reference',
  tasks: [{ title: 'Call the reference customer', how: '', performer: 'partner_seller', dueDays: 2 }],
  questions: ['Whom would they like to talk to?'],
  content: [],
  expert: null,
};

type Overrides = { name?: string; conditions?: Condition; offer?: PlayContent; processId?: string | null };

/** An active play for deals of at least €50,000, of every process, unless said otherwise. */
export function aPlayOf({ workspaceId }: { workspaceId: string }, overrides: Overrides = {}) {
  const play = {
    name: `Play ${newId()}`,
    purpose: 'Buyers trust their peers.',
    processId: null,
    conditions: all(WORTH_SOMETHING),
    offer: ASK_FOR_REFERENCE,
    ...overrides,
  };
  return inWorkspace(workspaceId, (context) => createPlay.within(context, play));
}

/** Offers what fits now, as a worker does after a deal has changed. */
export function offerIn({ workspaceId }: { workspaceId: string }, now = new Date()): Promise<number> {
  return inWorkspace(workspaceId, (context) => offerPlays(context, {}), now);
}
