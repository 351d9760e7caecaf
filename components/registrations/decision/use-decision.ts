'use client';

import { useRouter } from 'next/navigation';
import { useState, useTransition } from 'react';
import type { RegistrationView } from '@/lib/domain/registrations/views/schema';
import { AWAY, type Failure, type Outcome } from '@/lib/platform/outcome';

type Act = () => Promise<Outcome<RegistrationView>>;

/**
 * Runs one act on a registration. When somebody else was faster the page shows the fresh state, and what was typed
 * stays where it is.
 */
export function useDecision(onDone: (view: RegistrationView) => void) {
  const router = useRouter();
  const [pending, start] = useTransition();
  const [refusal, setRefusal] = useState<Failure | null>(null);

  const run = (act: Act) =>
    start(async () => {
      setRefusal(null);
      const outcome = await act().catch(() => AWAY);
      if (outcome.ok) onDone(outcome.value);
      else setRefusal(outcome.failure);
      if (!outcome.ok && outcome.failure.code === 'conflict') router.refresh();
    });

  return { pending, refusal, run, forget: () => setRefusal(null) };
}
