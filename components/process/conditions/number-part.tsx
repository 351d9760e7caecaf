'use client';

import { inlineField } from './part-look';

type NumberPartProps = { label: string; value: number; onChange: (value: number) => void };

/** A whole number; nothing written is NaN, which the rule of the condition names. */
export function NumberPart({ label, value, onChange }: NumberPartProps) {
  const write = (text: string) => {
    const digits = text.replace(/\D/g, '').slice(0, 4);
    onChange(digits === '' ? Number.NaN : Number(digits));
  };

  return (
    <input
      aria-label={label}
      inputMode="numeric"
      autoComplete="off"
      value={Number.isNaN(value) ? '' : String(value)}
      onChange={(event) => write(event.currentTarget.value)}
      className={`${inlineField} w-12 text-right max-md:w-14`}
    />
  );
}
