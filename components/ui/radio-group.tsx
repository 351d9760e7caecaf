import { useId, type ReactNode } from 'react';
import { cn } from './cn';
import type { FieldNotes } from './field-wiring';
import { FieldSet } from './field-set';
import { RadioOption, type RadioLook } from './radio-option';

export type RadioChoice = {
  value: string;
  label: ReactNode;
  hint?: ReactNode;
  /** At the right end: a share, a count. */
  end?: ReactNode;
  disabled?: boolean;
};

type RadioGroupProps = FieldNotes & {
  legend: ReactNode;
  mark?: string;
  name?: string;
  options: ReadonlyArray<RadioChoice>;
  value?: string;
  defaultValue?: string;
  onValueChange?: (value: string) => void;
  /** list: one under the other · cards: bordered, with room for a picture of the choice · bar: short words in equal parts */
  look?: RadioLook;
  columns?: 1 | 2;
  className?: string;
};

/** Native radio buttons: arrows walk them, forms send them. */
export function RadioGroup({
  options,
  name,
  value,
  defaultValue,
  onValueChange,
  look = 'list',
  columns = 1,
  ...set
}: RadioGroupProps) {
  const ownName = useId();

  return (
    <FieldSet {...set}>
      <div
        className={cn(looks[look], look === 'list' && columns === 2 && 'grid grid-cols-2 gap-x-3 max-md:grid-cols-1')}
      >
        {options.map((option) => (
          <RadioOption
            key={option.value}
            look={look}
            name={name ?? ownName}
            {...option}
            {...(value === undefined
              ? { defaultChecked: option.value === defaultValue }
              : { checked: option.value === value })}
            {...(onValueChange ? { onChange: () => onValueChange(option.value) } : {})}
          />
        ))}
      </div>
    </FieldSet>
  );
}

const looks = {
  list: 'flex flex-col',
  cards: 'flex flex-col gap-2.5',
  bar: 'grid auto-cols-fr grid-flow-col overflow-hidden rounded-sm border border-line-input max-md:grid-flow-row max-md:grid-cols-2',
};
