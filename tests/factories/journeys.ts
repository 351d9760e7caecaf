import { newId } from '@/lib/core/ids';
import type { ChoiceCondition, Condition } from '@/lib/domain/process/conditions/vocabulary';
import { createRule } from '@/lib/domain/process/journeys/service';
import { all } from './plays';
import { aProcessOf } from './process';
import { inWorkspace } from './workspace';

export const OF_RESELLERS: ChoiceCondition = {
  kind: 'choice',
  subject: 'partner_type',
  operator: 'one_of',
  values: ['reseller'],
};

export const FROM_GOLD: ChoiceCondition = { kind: 'choice', subject: 'tier', operator: 'one_of', values: ['gold'] };

type Overrides = { name?: string; conditions?: Condition; processId?: string };

/** An active rule, behind those that there are: deals of resellers go to a process of its own, unless said otherwise. */
export async function aRuleOf({ workspaceId }: { workspaceId: string }, overrides: Overrides = {}) {
  const processId = overrides.processId ?? (await aProcessOf({ workspaceId })).processId;
  const rule = { name: `Rule ${newId()}`, conditions: all(OF_RESELLERS), ...overrides, processId };
  return inWorkspace(workspaceId, (context) => createRule.within(context, rule));
}
