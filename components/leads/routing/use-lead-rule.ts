import { useRouter } from 'next/navigation';
import { useRef, useState } from 'react';
import { useSubmit } from '@/components/shared/use-submit';
import { toast } from '@/components/ui/toast';
import { createLeadRule, updateLeadRule } from '@/lib/domain/leads/actions';
import type { LeadRule } from '@/lib/domain/leads/routing/vocabulary';

export type RuleDraft = Omit<LeadRule, 'id' | 'active' | 'version' | 'lastPartnerId'>;

const NEW: RuleDraft = {
  ...{ name: '', countries: [], sources: [], lines: [], minScore: null, method: 'round_robin', partnerIds: [] },
  ...{ minTier: 'registered', acceptHours: 24, contactHours: 48, rounds: 3 },
};

/** A rule as it is written. What was typed stays after somebody else's change, and is then saved on top of it. */
export function useLeadRule(rule: LeadRule | null) {
  const router = useRouter();
  const [draft, setDraft] = useState<RuleDraft>(() => draftOf(rule));
  const seen = useRef(rule?.version ?? 0);
  const send = () => ({
    ...draft,
    ...{ countries: [...draft.countries], sources: [...draft.sources], lines: [...draft.lines] },
    partnerIds: [...draft.partnerIds],
  });
  const save = async () => {
    if (!rule) return createLeadRule(send());
    const outcome = await updateLeadRule({ ruleId: rule.id, version: seen.current, ...send() });
    if (!outcome.ok && outcome.failure.reason === 'lead.rule_changed')
      seen.current = (outcome.failure.details as LeadRule).version;
    return outcome;
  };
  const form = useSubmit(save, (saved) => {
    toast.done(`${saved.name} is saved`);
    router.push('/leads/routing');
  });
  return { ...form, draft, change: (changes: Partial<RuleDraft>) => setDraft((before) => ({ ...before, ...changes })) };
}

function draftOf(rule: LeadRule | null): RuleDraft {
  if (!rule) return NEW;
  const { id: _id, active: _active, version: _version, lastPartnerId: _last, ...draft } = rule;
  return draft;
}
