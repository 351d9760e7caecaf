'use client';

import { Search } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { cn } from '@/components/ui/cn';
import { useShortcuts } from '@/components/shared/use-shortcuts';

const PAUSE_MS = 250;

/** The last part of the sentence: a customer's name or a deal's number. `/` leads here. */
export function SearchPart({ value, onSearch }: { value: string; onSearch: (words: string) => void }) {
  const field = useRef<HTMLInputElement>(null);
  const [draft, setDraft] = useState<string | null>(null);
  useShortcuts({ '/': () => field.current?.focus() });

  // A search waits for a pause in the typing; the timer is the browser's, hence the effect.
  useEffect(() => {
    if (draft === null) return;
    const timer = setTimeout(() => onSearch(draft.trim()), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [draft, onSearch]);

  // Until then the field shows what is typed, with its spaces, whatever the address makes of it.
  const leave = () => {
    if (draft !== null) onSearch(draft.trim());
    setDraft(null);
  };

  return (
    <label className="relative ml-1 inline-flex shrink-0 items-center">
      <Search aria-hidden className="pointer-events-none absolute left-2 size-3.5" />
      <input
        ref={field}
        type="search"
        aria-label="Customer or deal number"
        aria-keyshortcuts="/"
        placeholder="Customer or number"
        maxLength={100}
        value={draft ?? value}
        onChange={(event) => setDraft(event.currentTarget.value)}
        onBlur={leave}
        className={cn(look, value === '' ? 'bg-n-3 text-text' : 'bg-accent-soft font-medium text-accent-text')}
      />
    </label>
  );
}

const look =
  'h-6 w-44 rounded-[4px] pr-2 pl-7 outline-none placeholder:text-text-3 focus:bg-raised focus:outline-2 focus:outline-focus max-md:h-9 max-md:text-[16px]';
