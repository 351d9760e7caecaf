'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { toast } from '@/components/ui/toast';
import { openDraft } from '@/lib/domain/process/draft/actions';

/** Starts the next version as a copy of the published one. */
export function OpenDraftButton({ processId, next }: { processId: string; next: number }) {
  const router = useRouter();
  const [pending, setPending] = useState(false);

  const open = async () => {
    setPending(true);
    const outcome = await openDraft({ processId });
    if (outcome.ok) router.refresh();
    else toast.problem(outcome.failure.message);
    setPending(false);
  };

  return (
    <Button variant="primary" size="sm" pending={pending} onClick={() => void open()}>
      Draft v{next}
    </Button>
  );
}
