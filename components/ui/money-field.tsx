'use client';

import { ChevronDown } from 'lucide-react';
import { groupAmount } from './amount-text';
import { cn } from './cn';
import { controlVariants, type ControlVariants } from './control-variants';
import type { FieldControl } from './field-wiring';

type MoneyFieldProps = Partial<FieldControl> &
  ControlVariants & {
    /** What the person typed; lib/core/money turns it into minor units. */
    amount: string;
    onAmountChange: (amount: string) => void;
    currency: string;
    onCurrencyChange: (currency: string) => void;
    currencies: ReadonlyArray<string>;
    name?: string;
    currencyName?: string;
    placeholder?: string;
    disabled?: boolean;
    onBlur?: () => void;
  };

/** Currency and amount side by side. Thousands are grouped on leaving the field, never while typing. */
export function MoneyField({
  amount,
  onAmountChange,
  currency,
  onCurrencyChange,
  currencies,
  name,
  currencyName,
  scale,
  placeholder,
  disabled,
  onBlur,
  ...wiring
}: MoneyFieldProps) {
  const leave = () => {
    const grouped = groupAmount(amount);
    if (grouped !== amount) onAmountChange(grouped);
    onBlur?.();
  };

  return (
    <span className="flex w-full min-w-0">
      <span className="relative flex shrink-0 items-center">
        <select
          aria-label="Currency"
          name={currencyName}
          value={currency}
          disabled={disabled}
          onChange={(event) => onCurrencyChange(event.currentTarget.value)}
          className={cn(
            controlVariants({ scale }),
            'relative w-[84px] appearance-none rounded-r-none border-r-0 pr-6 focus:z-1',
          )}
        >
          {currencies.map((code) => (
            <option key={code}>{code}</option>
          ))}
        </select>
        <ChevronDown aria-hidden className="pointer-events-none absolute right-2.5 z-2 size-3" />
      </span>
      <input
        {...wiring}
        name={name}
        inputMode="decimal"
        autoComplete="off"
        value={amount}
        placeholder={placeholder}
        disabled={disabled}
        onChange={(event) => onAmountChange(event.currentTarget.value)}
        onBlur={leave}
        className={cn(controlVariants({ scale }), 'rounded-l-none text-right tabular-nums')}
      />
    </span>
  );
}
