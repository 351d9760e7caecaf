'use client';

import { useDecision } from '@/components/registrations/decision/use-decision';
import { Button } from '@/components/ui/button';
import { toast } from '@/components/ui/toast';
import { dropRequest } from '@/lib/domain/registrations/actions';

/** Takes back what was asked, while nobody has answered. */
export function DropButton({ requestId, version }: { requestId: string; version: number }) {
  const { pending, run } = useDecision(() => toast.done('Taken back'));
  return (
    <Button variant="quiet" size="sm" pending={pending} onClick={() => run(() => dropRequest({ requestId, version }))}>
      Take back
    </Button>
  );
}
