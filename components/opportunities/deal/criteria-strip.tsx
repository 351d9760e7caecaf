import { Check, Circle } from 'lucide-react';
import type { GateItem } from '@/lib/domain/opportunities/deal/vocabulary';

/** Under the path: what must hold to leave this stage. */
export function CriteriaStrip({ items }: { items: ReadonlyArray<GateItem> }) {
  return (
    <ul
      aria-label="To leave this stage"
      className="flex flex-wrap items-center gap-x-[18px] gap-y-1 max-md:flex-col max-md:items-start max-md:gap-1.5"
    >
      <li aria-hidden className="text-text-3">
        To leave this stage
      </li>
      {items.map(({ key, label, met }) => (
        <li key={key} className={met ? 'flex items-center gap-1.5' : 'flex items-center gap-1.5 font-medium'}>
          {met ? <Check aria-hidden className="size-3.5 text-ok" /> : <Circle aria-hidden className="size-3.5" />}
          {label}
          <span className="sr-only">{met ? ', met' : ', missing'}</span>
        </li>
      ))}
    </ul>
  );
}
