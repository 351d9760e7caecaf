'use client';

import { useState } from 'react';
import { groupAmount } from '@/components/ui/amount-text';
import { decimalAmount } from '@/lib/core/money';
import { parseAmount } from '@/lib/core/parse-amount';
import { inlineField } from './part-look';

type AmountPartProps = { label: string; operand: string; currency: string; onChange: (operand: string) => void };

/** An amount as people write it; kept as a plain decimal, or as it was typed when it can't be read. */
export function AmountPart({ label, operand, currency, onChange }: AmountPartProps) {
  const [typed, setTyped] = useState(groupAmount(operand));
  const shown = plain(typed, currency) === operand ? typed : groupAmount(operand);
  const write = (text: string) => {
    setTyped(text);
    onChange(plain(text, currency));
  };

  return (
    <input
      aria-label={label}
      inputMode="decimal"
      autoComplete="off"
      placeholder="50,000"
      value={shown}
      onChange={(event) => write(event.currentTarget.value)}
      onBlur={() => setTyped(groupAmount(operand))}
      className={`${inlineField} w-24 text-right`}
    />
  );
}

function plain(text: string, currency: string): string {
  const amount = parseAmount(text, currency);
  return amount.ok ? decimalAmount(amount.value, currency).replace(/\.0+$/, '') : text.trim();
}
