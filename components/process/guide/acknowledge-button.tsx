'use client';

import { Check } from 'lucide-react';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { toast } from '@/components/ui/toast';
import { acknowledgeGuide } from '@/lib/domain/process/guide/actions';
import { AWAY } from '@/lib/platform/outcome';

type AcknowledgeButtonProps = { processId: string; number: number; readAt: string | null };

/** One press says that one has read it. */
export function AcknowledgeButton({ processId, number, readAt }: AcknowledgeButtonProps) {
  const [pending, setPending] = useState(false);
  const say = async () => {
    setPending(true);
    const outcome = await acknowledgeGuide({ processId, number }).catch(() => AWAY);
    setPending(false);
    if (!outcome.ok) toast.problem(outcome.failure.message);
  };
  if (readAt) {
    return (
      <p className="mt-2 flex items-center gap-1.5 text-text-2">
        <Check aria-hidden className="size-3.5 text-ok" />
        You have read this.
      </p>
    );
  }
  return (
    <Button size="sm" className="mt-2 print:hidden" pending={pending} onClick={() => void say()}>
      <Check aria-hidden />I have read this
    </Button>
  );
}
