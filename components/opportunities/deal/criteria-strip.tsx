import { Check, Circle } from 'lucide-react';
import type { GateItem } from '@/lib/domain/opportunities/deal/vocabulary';

type CriteriaStripProps = {
  items: ReadonlyArray<GateItem>;
  /** Where what is missing can be filled in; null for who may not. */
  onFillIn: (() => void) | null;
};

/** Under the path: what must hold to leave this stage. What is missing leads to where it is filled in. */
export function CriteriaStrip({ items, onFillIn }: CriteriaStripProps) {
  return (
    <ul
      aria-label="To leave this stage"
      className="flex flex-wrap items-center gap-x-[18px] gap-y-1 max-md:flex-col max-md:items-stretch max-md:gap-0"
    >
      <li aria-hidden className="text-text-3">
        To leave this stage
      </li>
      {items.map((item) => (
        <li key={item.key} className="max-md:min-h-7">
          {item.met ? <Met label={item.label} /> : <Missing label={item.label} onFillIn={onFillIn} />}
        </li>
      ))}
    </ul>
  );
}

function Met({ label }: { label: string }) {
  return (
    <span className="flex items-center gap-1.5 max-md:min-h-7">
      <Check aria-hidden className="size-3.5 text-ok" />
      {label}
      <span className="sr-only">, met</span>
    </span>
  );
}

function Missing({ label, onFillIn }: { label: string; onFillIn: (() => void) | null }) {
  const words = (
    <>
      <Circle aria-hidden className="size-3.5" />
      {label}
      <span className="sr-only">, missing</span>
    </>
  );
  if (!onFillIn) return <span className="flex items-center gap-1.5 font-medium max-md:min-h-7">{words}</span>;

  return (
    <button type="button" onClick={onFillIn} title="Fill it in" className={missing}>
      {words}
      <span className="link ml-auto md:hidden">Fill in</span>
    </button>
  );
}

const missing =
  '-mx-1.5 -my-0.5 flex items-center gap-1.5 rounded-sm px-1.5 py-0.5 text-left font-medium hover:bg-press max-md:m-0 max-md:min-h-11 max-md:w-full max-md:p-0';
