'use client';

import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { PASSWORD_LENGTH, passwordProblem } from '@/lib/domain/workspace/rules';

type PasswordFieldProps = {
  label: string;
  value: string;
  error?: string | undefined;
  onValueChange: (value: string) => void;
};

/** A new password, which says while typing whether it will do. */
export function PasswordField({ label, value, error, onValueChange }: PasswordFieldProps) {
  const isGood = value !== '' && passwordProblem(value) === null;

  return (
    <Field label={label} error={error} {...(isGood ? GOOD : !error && ASKED)}>
      <Input
        type="password"
        autoComplete="new-password"
        maxLength={200}
        value={value}
        onChange={(event) => onValueChange(event.target.value)}
      />
    </Field>
  );
}

const GOOD = { ok: 'Long enough, and not one of the most used' };
const ASKED = { hint: `At least ${PASSWORD_LENGTH} characters.` };
