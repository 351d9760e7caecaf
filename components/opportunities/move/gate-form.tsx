'use client';

import { Check } from 'lucide-react';
import { useState } from 'react';
import { formatDate } from '@/lib/core/format-date';
import type { Gate, GateItem } from '@/lib/domain/opportunities/deal/vocabulary';
import type { Card } from '@/lib/domain/opportunities/vocabulary';
import { GateRow } from './gate-row';

/** What was missing when the panel opened stays in its place while it is filled in; what was met already stands below. */
export function GateForm({ card, gate }: { card: Card; gate: Gate }) {
  const [asked] = useState(() => new Set(gate.criteria.filter(({ met }) => !met).map(keyOf)));
  const open = gate.criteria.filter((item) => asked.has(keyOf(item)) || !item.met);
  const met = gate.criteria.filter((item) => item.met && !asked.has(keyOf(item)));
  const stages = new Set(open.map(({ stageKey }) => stageKey));

  return (
    <>
      <ul className="-mt-1.5">
        {open.map((item, i) => (
          <GateRow key={keyOf(item)} card={card} item={item} isFirst={i === 0} showsStage={stages.size > 1} />
        ))}
      </ul>
      {met.length > 0 ? <AlreadyMet items={met} /> : null}
    </>
  );
}

function keyOf({ stageKey, key }: GateItem): string {
  return `${stageKey}/${key}`;
}

function AlreadyMet({ items }: { items: ReadonlyArray<GateItem> }) {
  return (
    <section className="pt-4 pb-1">
      <h3 className="font-semibold">Already met</h3>
      <ul className="mt-1.5">
        {items.map((item) => (
          <li key={keyOf(item)} className="flex min-h-7 items-center gap-2.5 text-text-2">
            <Check aria-hidden className="mx-px size-3.5 text-ok" />
            <span className="min-w-0 flex-1 truncate">{item.label}</span>
            <span className="text-xs whitespace-nowrap text-text-3">{whoMet(item)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function whoMet({ metBy, metAt }: GateItem): string | null {
  return metBy && metAt ? `${metBy.split(' ')[0] ?? metBy}, ${formatDate(new Date(metAt))}` : null;
}
