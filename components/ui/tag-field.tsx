'use client';

import { ChevronsUpDown } from 'lucide-react';
import { useState, type KeyboardEvent } from 'react';
import { cn } from './cn';
import type { FieldControl } from './field-wiring';
import { SuggestionList } from './suggestion-list';
import { Tag } from './tag';
import { useCombobox } from './use-combobox';
import type { Suggest, Suggestion } from './use-suggestions';

type TagFieldProps = Partial<FieldControl> & {
  listLabel: string;
  values: ReadonlyArray<Suggestion>;
  onValuesChange: (values: ReadonlyArray<Suggestion>) => void;
  suggest: Suggest;
  /** Enter or a comma makes a tag of what was typed. */
  freeText?: boolean;
  placeholder?: string;
  /** One hidden input per value, for plain forms. */
  name?: string;
};

/** Several values in one field, each a tag that can be taken out. Backspace in the empty field takes the last one. */
export function TagField({
  listLabel,
  values,
  onValuesChange,
  suggest,
  freeText = false,
  placeholder,
  name,
  ...wiring
}: TagFieldProps) {
  const [text, setText] = useState('');
  const chosen = values.map(({ value }) => value);
  const without = (value: string) => onValuesChange(values.filter((one) => one.value !== value));
  const toggle = (option: Suggestion) => {
    setText('');
    if (chosen.includes(option.value)) without(option.value);
    else onValuesChange([...values, option]);
  };
  const box = useCombobox({ suggest, minLength: 0, onPick: toggle });

  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    if (box.pressed(event)) return;
    const last = values.at(-1);
    const typed = text.trim();
    if (event.key === 'Backspace' && text === '' && last) without(last.value);
    if (!freeText || typed === '' || (event.key !== 'Enter' && event.key !== ',')) return;
    event.preventDefault();
    box.close();
    toggle({ value: typed, label: typed });
  };

  return (
    <span className="relative block">
      <span className={cn(frame, wiring['aria-invalid'] && 'not-focus-within:border-bad')}>
        {values.map((value) => (
          <Tag
            key={value.value}
            label={value.label}
            name={name}
            value={value.value}
            onRemove={() => without(value.value)}
          />
        ))}
        <input
          {...wiring}
          {...box.aria}
          value={text}
          placeholder={values.length === 0 ? placeholder : undefined}
          className="h-6 min-w-24 flex-1 border-0 bg-transparent p-0 text-base outline-none max-md:h-9 max-md:text-[16px]"
          onChange={(event) => {
            setText(event.currentTarget.value);
            box.look(event.currentTarget.value);
          }}
          onClick={() => (box.open ? undefined : box.look(text, 0))}
          onKeyDown={press}
          onBlur={() => {
            box.close();
            setText('');
          }}
        />
        <ChevronsUpDown aria-hidden className="pointer-events-none size-3.5" />
      </span>
      {box.open ? (
        <SuggestionList
          id={box.listId}
          label={listLabel}
          multiple
          chosen={chosen}
          suggestions={box.suggestions}
          active={box.active}
          emptyText={freeText ? 'Enter adds it' : 'Nothing found'}
          onPick={box.pick}
          onHover={box.setActive}
        />
      ) : null}
    </span>
  );
}

const frame =
  'flex min-h-9 w-full flex-wrap items-center gap-x-1.5 gap-y-1 rounded-sm border border-line-input bg-raised px-2.5 py-1 focus-within:border-transparent focus-within:outline-2 focus-within:-outline-offset-1 focus-within:outline-focus max-md:min-h-11';
