import { ChevronsUpDown } from 'lucide-react';
import type { ComponentProps, ReactNode } from 'react';
import { cn } from './cn';
import { controlVariants, type ControlVariants } from './control-variants';

export type SelectOption = { value: string; label: string; disabled?: boolean };

type SelectProps = Omit<ComponentProps<'select'>, 'children'> &
  ControlVariants & { options: ReadonlyArray<SelectOption>; placeholder?: string; lead?: ReactNode };

/** The system's own list in our box: typing ahead, phones and screen readers work as everywhere else. */
export function Select({ options, placeholder, lead, scale, className, ...rest }: SelectProps) {
  return (
    <span className={cn('relative flex w-full min-w-0 items-center', className)}>
      {lead ? <span className="pointer-events-none absolute left-2.5 flex items-center">{lead}</span> : null}
      <select
        className={cn(
          controlVariants({ scale }),
          'appearance-none truncate pr-8 has-[option[value=""]:checked]:text-text-3 [&_option]:text-text',
          lead && 'pl-8',
        )}
        {...rest}
      >
        {placeholder === undefined ? null : <option value="">{placeholder}</option>}
        {options.map(({ value, label, disabled }) => (
          <option key={value} value={value} disabled={disabled}>
            {label}
          </option>
        ))}
      </select>
      <ChevronsUpDown aria-hidden className="pointer-events-none absolute right-2.5 size-3.5" />
    </span>
  );
}
