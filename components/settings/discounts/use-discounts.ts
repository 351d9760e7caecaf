import { useState } from 'react';
import { useSubmit } from '@/components/shared/use-submit';
import { toast } from '@/components/ui/toast';
import { newId } from '@/lib/core/ids';
import { updateDiscounts } from '@/lib/domain/registrations/actions';
import type { DiscountRule, DiscountsView } from '@/lib/domain/registrations/discounts/vocabulary';

/** As it is written: its points as they are typed. */
export type DiscountDraft = Omit<DiscountRule, 'points'> & { points: string };

export function useDiscounts(discounts: DiscountsView) {
  const [version, setVersion] = useState(discounts.version);
  const [rules, setRules] = useState(() => discounts.rules.map((rule) => ({ ...rule, points: String(rule.points) })));
  const [nonIncumbent, setNonIncumbent] = useState(discounts.nonIncumbent?.toString() ?? '');
  const [alongsideShare, setAlongsideShare] = useState(String(discounts.alongsideShare));
  const { submit, ...sending } = useSubmit(updateDiscounts, (view) => {
    setVersion(view.version);
    toast.done('Saved. Deals approved from now on get it.');
  });

  return {
    ...sending,
    ...{ rules, nonIncumbent, setNonIncumbent, alongsideShare, setAlongsideShare },
    change: (id: string, part: Partial<DiscountDraft>) =>
      setRules((now) => now.map((rule) => (rule.id === id ? { ...rule, ...part } : rule))),
    add: () =>
      setRules((now) => [...now, { id: newId(), name: '', points: '', dealTypes: [], tiers: [], productIds: [] }]),
    remove: (id: string) => setRules((now) => now.filter((rule) => rule.id !== id)),
    save: (form: HTMLFormElement) => {
      // After a conflict the newer ones were named in the message; saving again is meant.
      const { failure } = sending;
      const isStale = failure?.reason === 'registration.discounts_changed';
      const seen = isStale ? (failure.details as DiscountsView).version : version;
      return submit({ rules, nonIncumbent: nonIncumbent.trim() || null, alongsideShare, version: seen }, form);
    },
  };
}
