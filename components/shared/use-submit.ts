import { useState } from 'react';
import { flushSync } from 'react-dom';
import { AWAY, type Failure, type Outcome } from '@/lib/platform/outcome';

/** Sends a form's answers and keeps what came back: nothing typed is lost, and each message finds its field. */
export function useSubmit<Input, Value>(
  act: (input: Input) => Promise<Outcome<Value>>,
  onDone: (value: Value) => void | Promise<void>,
) {
  const [pending, setPending] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);

  /** With its form, the first field that needs another look gets the focus. */
  async function submit(input: Input, form?: HTMLFormElement): Promise<void> {
    setPending(true);
    setFailure(null);
    const outcome = await act(input).catch(() => AWAY);
    if (outcome.ok) await onDone(outcome.value);
    else flushSync(() => setFailure(outcome.failure));
    setPending(false);
    if (!outcome.ok) form?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }

  const errorOf = (field: string) => failure?.fields?.[field]?.[0];
  return { submit, pending, failure, errorOf, clear: () => setFailure(null) };
}
