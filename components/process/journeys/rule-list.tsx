'use client';

import { useRouter } from 'next/navigation';
import { useState, useTransition } from 'react';
import { placeAfterDrop } from '@/components/process/place-after-drop';
import { toast } from '@/components/ui/toast';
import { moveRule } from '@/lib/domain/process/journeys/actions';
import type { RuleSummary } from '@/lib/domain/process/journeys/vocabulary';
import { OtherwiseRow } from './otherwise-row';
import { RuleRow } from './rule-row';

type RuleListProps = { rules: ReadonlyArray<RuleSummary>; editable: boolean };

/** The rules in the order in which a new deal is held against them. They are dragged, or moved with Alt and an arrow. */
export function RuleList({ rules, editable }: RuleListProps) {
  const router = useRouter();
  const [, startTransition] = useTransition();
  const [order, setOrder] = useState<{ of: typeof rules; ids: ReadonlyArray<string> } | null>(null);
  // Moved at once; what the server then answers with is the truth again.
  const ids = order?.of === rules ? order.ids : rules.map(({ id }) => id);
  const shown = ids.flatMap((id) => rules.find((rule) => rule.id === id) ?? []);

  const move = async (id: string, place: number) => {
    const rule = rules.find((one) => one.id === id);
    if (!rule || place < 0 || place >= shown.length) return;
    const others = ids.filter((other) => other !== id);
    setOrder({ of: rules, ids: [...others.slice(0, place), id, ...others.slice(place)] });
    const outcome = await moveRule({ ruleId: id, version: rule.version, place });
    if (!outcome.ok) {
      setOrder(null);
      toast.problem(outcome.failure.message);
    }
    startTransition(() => router.refresh());
  };

  return (
    <ol aria-label="Rules, in the order in which they are asked" className="border-b border-line">
      {shown.map((rule, index) => (
        <RuleRow
          key={rule.id}
          rule={rule}
          place={index}
          places={shown.length}
          editable={editable}
          onMove={(place) => void move(rule.id, place)}
          onDrop={(moved, target, side) => void move(moved, placeAfterDrop([...ids], moved, { target, side }))}
        />
      ))}
      <OtherwiseRow />
    </ol>
  );
}
