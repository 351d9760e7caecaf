import { Field } from '@/components/ui/field';
import { Textarea } from '@/components/ui/textarea';

type ReasonFieldProps = {
  label: string;
  mark?: string;
  hint?: string;
  error?: string | undefined;
  rows?: number;
  maxLength?: number;
  /** The first thing that its dialog asks for. */
  autoFocus?: boolean;
  value: string;
  onChange: (value: string) => void;
};

/** Where people write why. */
export function ReasonField({ label, mark, hint, error, onChange, ...writing }: ReasonFieldProps) {
  return (
    <Field label={label} error={error} {...(mark && { mark })} {...(hint && { hint })}>
      <Textarea rows={2} maxLength={2000} {...writing} onChange={(event) => onChange(event.target.value)} />
    </Field>
  );
}
