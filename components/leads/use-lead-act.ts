import { useRouter } from 'next/navigation';
import { useTransition } from 'react';
import { useSubmit } from '@/components/shared/use-submit';
import { toast } from '@/components/ui/toast';
import type { Outcome } from '@/lib/platform/outcome';

/** One act on a lead: sent, told, and the page as it is after it. */
export function useLeadAct<Input, Value>(
  act: (input: Input) => Promise<Outcome<Value>>,
  done: string,
  onDone?: (value: Value) => void,
) {
  const router = useRouter();
  const [refreshing, startTransition] = useTransition();
  const sent = useSubmit(act, (value) => {
    toast.done(done);
    onDone?.(value);
    startTransition(() => router.refresh());
  });
  return { ...sent, pending: sent.pending || refreshing };
}
