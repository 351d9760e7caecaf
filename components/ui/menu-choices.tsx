'use client';

import { Check } from 'lucide-react';
import * as Primitive from 'radix-ui/dropdown-menu';
import type { ReactNode } from 'react';

type MenuChoicesProps = {
  label: string;
  value: string;
  choices: ReadonlyArray<{ value: string; label: ReactNode; icon?: ReactNode }>;
  onValueChange: (value: string) => void;
};

/** One of several, inside a menu; the chosen one has a tick at the right. */
export function MenuChoices({ label, value, choices, onValueChange }: MenuChoicesProps) {
  return (
    <Primitive.RadioGroup aria-label={label} value={value} onValueChange={onValueChange}>
      {choices.map((choice) => (
        <Primitive.RadioItem key={choice.value} value={choice.value} className={item}>
          {choice.icon}
          <span className="min-w-0 flex-1 truncate">{choice.label}</span>
          <Primitive.ItemIndicator>
            <Check aria-hidden className="text-accent!" />
          </Primitive.ItemIndicator>
        </Primitive.RadioItem>
      ))}
    </Primitive.RadioGroup>
  );
}

const item =
  'flex h-[30px] cursor-pointer items-center gap-[9px] rounded-[4px] px-2 outline-none select-none data-highlighted:bg-hover max-md:h-11 [&_.lucide]:size-3.5';
