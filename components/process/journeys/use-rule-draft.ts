import { useRouter } from 'next/navigation';
import { useRef, useState } from 'react';
import { useSubmit } from '@/components/shared/use-submit';
import { toast } from '@/components/ui/toast';
import type { Condition } from '@/lib/domain/process/conditions/vocabulary';
import { createRule, updateRule } from '@/lib/domain/process/journeys/actions';
import type { JourneyRule } from '@/lib/domain/process/journeys/vocabulary';

export type RuleDraft = { name: string; conditions: Condition; processId: string };

const NEW: Condition = {
  kind: 'group',
  match: 'all',
  items: [{ kind: 'choice', subject: 'partner_type', operator: 'one_of', values: [] }],
};

/** A rule as it is written. What was typed stays after somebody else's change, and is then saved on top of it. */
export function useRuleDraft(rule: JourneyRule | null, wanted: string) {
  const router = useRouter();
  const [draft, setDraft] = useState<RuleDraft>(() => draftOf(rule, wanted));
  const seen = useRef(rule?.version ?? 0);
  const save = async () => {
    if (!rule) return createRule(draft);
    const outcome = await updateRule({ ruleId: rule.id, version: seen.current, ...draft });
    if (!outcome.ok && outcome.failure.reason === 'journey.changed')
      seen.current = (outcome.failure.details as JourneyRule).version;
    return outcome;
  };
  const form = useSubmit(save, (saved) => {
    toast.done(`${saved.name} is saved`);
    router.push('/process/journeys');
  });

  return { ...form, draft, change: (changes: Partial<RuleDraft>) => setDraft((before) => ({ ...before, ...changes })) };
}

function draftOf(rule: JourneyRule | null, wanted: string): RuleDraft {
  if (!rule) return { name: '', conditions: NEW, processId: wanted };
  const { name, conditions, process } = rule;
  return { name, conditions, processId: process.id };
}
