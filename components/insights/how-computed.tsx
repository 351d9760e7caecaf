'use client';

import { Info } from 'lucide-react';
import { IconButton } from '@/components/ui/icon-button';
import { Popover } from '@/components/ui/popover';
import { DEFINITIONS, type DefinitionKey } from '@/lib/domain/analytics/vocabulary/definitions';

type HowComputedProps = { of: string; figures: ReadonlyArray<DefinitionKey> };

/** What each figure of a section means and what it is divided by, one press away. */
export function HowComputed({ of, figures }: HowComputedProps) {
  const label = `How it is computed: ${of}`;
  return (
    <Popover
      label={label}
      align="end"
      className="max-h-[min(480px,70vh)] w-96 overflow-y-auto scroll-thin"
      trigger={
        <IconButton label={label}>
          <Info aria-hidden className="size-3.5" />
        </IconButton>
      }
    >
      <dl className="flex flex-col gap-2.5">
        {figures.map((key) => (
          <div key={key}>
            <dt className="font-semibold">{DEFINITIONS[key].name}</dt>
            <dd className="text-text-2">{DEFINITIONS[key].words}</dd>
          </div>
        ))}
      </dl>
    </Popover>
  );
}
