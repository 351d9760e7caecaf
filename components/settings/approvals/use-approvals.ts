import { useState } from 'react';
import { useSubmit } from '@/components/shared/use-submit';
import { toast } from '@/components/ui/toast';
import { newId } from '@/lib/core/ids';
import { decimalAmount } from '@/lib/core/money';
import { updateApprovals } from '@/lib/domain/registrations/actions';
import type { ApprovalRule, ApprovalRuleView, ApprovalsView } from '@/lib/domain/registrations/approvals/vocabulary';

/** A rule as it is written: its numbers as they are typed. */
export type RuleDraft = Omit<ApprovalRule, 'amountFrom' | 'unitsFrom' | 'discountFrom'> & {
  amountFrom: string;
  unitsFrom: string;
  discountFrom: string;
};

/** The rules being changed, and what was saved last with what it would have done. */
export function useApprovals(approvals: ApprovalsView, currency: string) {
  const [saved, setSaved] = useState(approvals);
  const [rules, setRules] = useState(() => approvals.rules.map((rule) => draftOf(rule, currency)));
  const { submit, ...sending } = useSubmit(updateApprovals, (view) => {
    setSaved(view);
    toast.done('Saved. Registrations sent from now on follow it.');
  });

  return {
    ...sending,
    rules,
    saved,
    change: (id: string, part: Partial<RuleDraft>) =>
      setRules((now) => now.map((rule) => (rule.id === id ? { ...rule, ...part } : rule))),
    add: () => setRules((now) => [...now, { ...BLANK, id: newId() }]),
    remove: (id: string) => setRules((now) => now.filter((rule) => rule.id !== id)),
    move: (place: number, by: -1 | 1) => setRules((now) => swapped(now, place, place + by)),
    save: (form: HTMLFormElement) => {
      // After a conflict the newer rules were named in the message; saving again is meant.
      const { failure } = sending;
      const isStale = failure?.reason === 'registration.approvals_changed';
      const version = isStale ? (failure.details as ApprovalsView).version : saved.version;
      return submit({ rules: rules.map(inputOf), version }, form);
    },
  };
}

const BLANK: Omit<RuleDraft, 'id'> = {
  ...{ name: '', amountFrom: '', unitsFrom: '', discountFrom: '' },
  ...{ dealTypes: [], regions: [], productIds: [], conflicts: [] },
  levels: [{ name: 'Decision', approvers: ['manager'] }],
};

function draftOf({ taken: _taken, problems: _problems, ...rule }: ApprovalRuleView, currency: string): RuleDraft {
  return {
    ...rule,
    amountFrom: rule.amountFrom === null ? '' : decimalAmount(BigInt(rule.amountFrom), currency),
    unitsFrom: rule.unitsFrom?.toString() ?? '',
    discountFrom: rule.discountFrom?.toString() ?? '',
  };
}

/** As typed: the server reads the numbers. */
function inputOf({ amountFrom, unitsFrom, discountFrom, ...rule }: RuleDraft) {
  return {
    ...rule,
    amountFrom: amountFrom.trim() || null,
    unitsFrom: unitsFrom.trim() || null,
    discountFrom: discountFrom.trim() || null,
  };
}

function swapped<Item>(items: ReadonlyArray<Item>, from: number, to: number): Array<Item> {
  const [one, other] = [items[from], items[to]];
  if (one === undefined || other === undefined) return [...items];
  return items.with(from, other).with(to, one);
}
