'use client';

import { ChevronsUpDown } from 'lucide-react';
import { useRef, type ComponentProps } from 'react';
import { cn } from './cn';
import { controlVariants, type ControlVariants } from './control-variants';
import { SuggestionList } from './suggestion-list';
import { useCombobox } from './use-combobox';
import type { Suggest, Suggestion } from './use-suggestions';

type ComboboxProps = Omit<ComponentProps<'input'>, 'value' | 'onChange' | 'list'> &
  ControlVariants & {
    /** Names the list: "Companies". */
    listLabel: string;
    text: string;
    onTextChange: (text: string) => void;
    /** Null when the text no longer is what was picked. */
    onPick: (option: Suggestion | null) => void;
    suggest: Suggest;
    /** With `freeText` what was typed counts even when nothing was picked; else the field falls back to the last pick. */
    freeText?: boolean;
    minLength?: number;
    emptyText?: string;
  };

/** Suggestions as you type. `suggest` may ask a server; `suggestFrom(list)` serves a list that is already here. */
export function Combobox({
  listLabel,
  text,
  onTextChange,
  onPick,
  suggest,
  freeText = false,
  minLength = 1,
  emptyText = 'Nothing found',
  scale,
  className,
  onBlur,
  ...rest
}: ComboboxProps) {
  const picked = useRef(text);
  const choose = (option: Suggestion) => {
    picked.current = option.label;
    onTextChange(option.label);
    onPick(option);
  };
  const box = useCombobox({ suggest, minLength, onPick: choose });
  const type = (typed: string) => {
    onTextChange(typed);
    if (typed !== picked.current && (freeText || typed === '')) onPick(null);
    if (typed === '') picked.current = '';
    box.look(typed);
  };
  const leave = () => {
    box.close();
    if (!freeText && text !== picked.current) onTextChange(picked.current);
  };

  return (
    <span className={cn('relative block', className)}>
      <input
        {...rest}
        {...box.aria}
        className={cn(controlVariants({ scale }), !freeText && 'pr-8')}
        value={text}
        onChange={(event) => type(event.currentTarget.value)}
        onClick={() => (minLength === 0 && !box.open ? box.look('', 0) : undefined)}
        onKeyDown={box.pressed}
        onBlur={(event) => {
          leave();
          onBlur?.(event);
        }}
      />
      {freeText ? null : (
        <ChevronsUpDown
          aria-hidden
          className="pointer-events-none absolute top-1/2 right-2.5 size-3.5 -translate-y-1/2"
        />
      )}
      {box.open ? (
        <SuggestionList
          id={box.listId}
          label={listLabel}
          suggestions={box.suggestions}
          active={box.active}
          emptyText={emptyText}
          onPick={box.pick}
          onHover={box.setActive}
        />
      ) : null}
    </span>
  );
}
