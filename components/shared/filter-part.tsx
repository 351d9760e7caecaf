'use client';

import { ChevronDown } from 'lucide-react';
import { cn } from '@/components/ui/cn';

export type FilterOption = { value: string; label: string };

type FilterPartProps = {
  /** What it filters, for screen readers: "Partner". */
  label: string;
  options: ReadonlyArray<FilterOption>;
  value: string;
  /** The value that filters nothing; any other tints the part. */
  neutral?: string;
  onValueChange: (value: string) => void;
};

/** One part of the sentence: the system's list lies invisibly over words that are as wide as the choice. */
export function FilterPart({ label, options, value, neutral = '', onValueChange }: FilterPartProps) {
  const changed = value !== neutral;
  const shown = options.find((option) => option.value === value)?.label ?? value;

  return (
    <span className={cn(part, changed ? 'bg-accent-soft text-accent-text' : 'bg-n-3 text-text hover:bg-press')}>
      <span aria-hidden className="max-w-56 truncate">
        {shown}
      </span>
      <ChevronDown aria-hidden className={cn('size-3', changed && 'text-current')} />
      <select
        aria-label={label}
        value={value}
        onChange={(event) => onValueChange(event.currentTarget.value)}
        className="absolute inset-0 w-full appearance-none text-base opacity-0 max-md:text-[16px]"
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </span>
  );
}

const part =
  'relative inline-flex h-6 shrink-0 items-center gap-[3px] rounded-[4px] pr-[5px] pl-[7px] font-medium whitespace-nowrap transition-colors has-focus-visible:outline-2 has-focus-visible:outline-offset-1 has-focus-visible:outline-focus max-md:h-9';
