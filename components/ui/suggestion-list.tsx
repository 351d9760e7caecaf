'use client';

import { Check } from 'lucide-react';
import { cn } from './cn';
import { inSight, type Suggestion, type Suggestions } from './use-suggestions';

type SuggestionListProps = {
  id: string;
  label: string;
  suggestions: Suggestions;
  active: number;
  chosen?: ReadonlyArray<string>;
  multiple?: boolean;
  emptyText: string;
  onPick: (option: Suggestion) => void;
  onHover: (index: number) => void;
};

/** The listbox under a combobox. The focus stays in the field; the active option is named by aria-activedescendant. */
export function SuggestionList({
  id,
  label,
  suggestions,
  active,
  chosen = [],
  multiple = false,
  emptyText,
  onPick,
  onHover,
}: SuggestionListProps) {
  const options = inSight(suggestions);
  const asking = suggestions.state === 'asking';
  const note = noteFor(suggestions, emptyText);

  return (
    <div className="absolute inset-x-0 top-full z-30 mt-1 animate-rise rounded-md border border-line-strong bg-raised p-1 shadow-menu">
      <ul
        id={id}
        role="listbox"
        aria-label={label}
        aria-busy={asking}
        aria-multiselectable={multiple || undefined}
        className={cn('max-h-64 overflow-y-auto scroll-thin', asking && 'opacity-60', options.length === 0 && 'hidden')}
      >
        {options.map((option, index) => (
          <li
            key={option.value}
            id={`${id}-${index}`}
            role="option"
            aria-selected={multiple ? chosen.includes(option.value) : index === active}
            // A press must not take the focus out of the field before the click arrives.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onPick(option)}
            onMouseMove={() => onHover(index)}
            className={cn(
              'flex min-h-[30px] cursor-pointer items-center gap-2 rounded-[4px] px-2 max-md:min-h-11',
              index === active && 'bg-hover',
            )}
          >
            <span className="truncate font-medium">{option.label}</span>
            {option.detail ? <span className="min-w-0 truncate text-text-3">{option.detail}</span> : null}
            {chosen.includes(option.value) ? <Check aria-hidden className="ml-auto size-3.5 text-accent" /> : null}
          </li>
        ))}
      </ul>
      <p role="status" className={cn('px-2 py-1.5 text-text-3', !note && 'sr-only')}>
        {note ?? `${options.length} found`}
      </p>
    </div>
  );
}

function noteFor(suggestions: Suggestions, emptyText: string): string | null {
  if (suggestions.state === 'failed') return 'The list couldn’t be loaded. Type on to try again.';
  if (suggestions.state === 'answered') return suggestions.options.length === 0 ? emptyText : null;

  return inSight(suggestions).length === 0 ? 'Looking…' : null;
}
