'use client';

import { useState, type KeyboardEvent } from 'react';
import { FieldControl } from '@/components/opportunities/fields/field-control';
import { ShownValue } from '@/components/opportunities/fields/shown-value';
import { typedValue } from '@/components/opportunities/fields/typed-value';
import { useUpdateDeal } from '@/lib/domain/opportunities/deal/client';
import type { Deal, FieldView } from '@/lib/domain/opportunities/deal/vocabulary';
import { firstSentence } from './first-sentence';

/** A fact that becomes a field when it is pressed, and saves when it is left. Esc leaves it as it was. */
export function EditableFact({ deal, field }: { deal: Deal; field: FieldView }) {
  const update = useUpdateDeal(deal);
  const [typed, setTyped] = useState<string | null>(null);
  const shown = <ShownValue field={field} currency={deal.currency} />;
  if (!deal.mayChange) return field.value === null ? <span className="text-text-3">–</span> : shown;

  const commit = (value: string) => {
    if (value.trim() === typedValue(field)) setTyped(null);
    else update.mutate({ fields: { [field.key]: value } }, { onSuccess: () => setTyped(null) });
  };
  const leave = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    // The panel around would close on the same key.
    event.preventDefault();
    event.stopPropagation();
    setTyped(null);
    update.reset();
  };

  if (typed === null) {
    return (
      <button
        type="button"
        data-edit-fact
        aria-label={`${field.label}: change`}
        onClick={() => setTyped(typedValue(field))}
        className={value}
      >
        {field.value === null ? <span className="text-text-3">Add</span> : shown}
      </button>
    );
  }
  return (
    <div onKeyDown={leave}>
      <FieldControl
        field={field}
        typed={typed}
        onType={setTyped}
        onCommit={commit}
        autoFocus
        aria-label={field.label}
        {...(update.error && { 'aria-invalid': true as const })}
      />
      {update.error ? (
        <p role="alert" className="mt-1 text-xs text-bad-text">
          {firstSentence(update.error.failure)}
        </p>
      ) : null}
    </div>
  );
}

const value =
  '-mx-1.5 block min-h-5 max-w-full leading-5 rounded-sm px-1.5 text-left wrap-anywhere hover:bg-hover max-md:-my-2 max-md:py-2';
