'use client';

import { useId, useState, type KeyboardEvent } from 'react';
import { useSuggestions, type Suggest, type Suggestion } from './use-suggestions';

type ComboboxSettings = { suggest: Suggest; minLength: number; onPick: (option: Suggestion) => void };

/** What both comboboxes share: when the list is open, which option is active, and what the keys do. */
export function useCombobox({ suggest, minLength, onPick }: ComboboxSettings) {
  const listId = useId();
  const [active, setActive] = useState(-1);
  const { suggestions, ask, forget } = useSuggestions(suggest);
  const options = suggestions.state === 'answered' ? suggestions.options : [];
  const open = suggestions.state !== 'idle';

  const close = () => {
    setActive(-1);
    forget();
  };
  const look = (text: string, pause?: number) => {
    setActive(-1);
    if (text.trim().length < minLength) forget();
    else ask(text, pause);
  };
  const pick = (option: Suggestion) => {
    close();
    onPick(option);
  };
  const step = (by: number) => setActive((now) => (options.length === 0 ? -1 : wrap(now, by, options.length)));

  /** True when the key was for the list. */
  const pressed = (event: KeyboardEvent<HTMLInputElement>): boolean => {
    const chosen = options[active];
    if (event.key === 'Escape' && open) close();
    else if (event.key === 'Enter' && chosen) pick(chosen);
    else if (event.key === 'ArrowDown' && open) step(1);
    else if (event.key === 'ArrowDown') look(event.currentTarget.value, 0);
    else if (event.key === 'ArrowUp' && open) step(-1);
    else return false;

    event.preventDefault();
    event.stopPropagation();
    return true;
  };

  const aria = {
    role: 'combobox',
    'aria-expanded': open,
    'aria-controls': open ? listId : undefined,
    'aria-autocomplete': 'list',
    'aria-activedescendant': active >= 0 ? `${listId}-${active}` : undefined,
    autoComplete: 'off',
  } as const;

  return { aria, listId, open, active, setActive, suggestions, look, pick, close, pressed };
}

/** Going up from nothing lands on the last one. */
function wrap(now: number, by: number, length: number): number {
  return now === -1 && by < 0 ? length - 1 : (now + by + length) % length;
}
