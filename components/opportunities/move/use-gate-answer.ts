'use client';

import { useState } from 'react';
import { firstSentence } from '@/components/opportunities/deal/first-sentence';
import { typedValue } from '@/components/opportunities/fields/typed-value';
import { useMeetCriterion, useUpdateDeal } from '@/lib/domain/opportunities/deal/client';
import type { FieldView, GateItem } from '@/lib/domain/opportunities/deal/vocabulary';
import type { Card } from '@/lib/domain/opportunities/vocabulary';

/** One criterion being met on the spot: a field saves when it is left, evidence ticks its item. What was refused stays typed. */
export function useGateAnswer(card: Card, item: GateItem) {
  const update = useUpdateDeal(card);
  const meet = useMeetCriterion(card.id);
  const kept = keptAnswer(item);
  const [draft, setDraft] = useState<string | null>(null);
  const [ticked, setTicked] = useState<boolean | null>(null);
  const typed = draft ?? kept;
  const done = { onSuccess: () => setDraft(null) };

  const tick = (met: boolean, evidence: { note?: string; link?: string } = {}) => {
    setTicked(met);
    meet.mutate(
      { stageKey: item.stageKey, criterionKey: item.key, met, ...evidence },
      { ...done, onSettled: () => setTicked(null) },
    );
  };
  const commit = (value: string) => {
    if (value.trim() === kept) return;
    if (item.asks === 'field' && item.field) update.mutate({ fields: { [item.field.key]: value } }, done);
    else if (value.trim() !== '') tick(true, item.asks === 'link' ? { link: value } : { note: value });
  };

  const failure = update.error?.failure ?? meet.error?.failure;

  return {
    field: fieldOf(item),
    typed,
    /** At once, as the press meant it; as it is kept once the server has answered. */
    isTicked: ticked ?? item.met,
    error: failure && firstSentence(failure),
    onType: setDraft,
    onCommit: commit,
    onUse: (value: string) => {
      setDraft(value);
      commit(value);
    },
    onTick: (met: boolean) => (item.asks === 'tick' && !meet.isPending ? tick(met) : undefined),
  };
}

function keptAnswer({ asks, field, note, link }: GateItem): string {
  if (asks === 'field' && field) return typedValue(field);
  return (asks === 'link' ? link : note) ?? '';
}

/** Evidence is typed into a field of its own; a plain tick has none. */
function fieldOf({ asks, field, key, label }: GateItem): FieldView | null {
  if (asks === 'field') return field;
  if (asks !== 'link' && asks !== 'note') return null;
  return { key, label, hint: '', choices: null, value: null, type: asks === 'link' ? 'link' : 'long_text' };
}
