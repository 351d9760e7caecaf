'use client';

import { Info } from 'lucide-react';
import { Popover } from '@/components/ui/popover';
import { DEFINITIONS, type DefinitionKey } from '@/lib/domain/analytics/vocabulary/definitions';

/** How one figure is computed, beside its name. */
export function FigureHow({ figure }: { figure: DefinitionKey }) {
  const { name, words } = DEFINITIONS[figure];
  const label = `How it is computed: ${name}`;

  return (
    <Popover
      label={label}
      className="w-80"
      trigger={
        <button
          type="button"
          aria-label={label}
          title={label}
          className="-my-1.5 grid size-6 shrink-0 place-items-center"
        >
          <Info aria-hidden className="size-3" />
        </button>
      }
    >
      <p className="font-semibold">{name}</p>
      <p className="text-text-2">{words}</p>
    </Popover>
  );
}
