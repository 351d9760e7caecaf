'use client';

import { useRouter } from 'next/navigation';
import { useTransition } from 'react';
import { Button } from '@/components/ui/button';
import { toast } from '@/components/ui/toast';
import { registerAgain } from '@/lib/domain/registrations/actions';
import { draftHref } from '@/lib/domain/registrations/vocabulary';

/** Opens the form with what was sent before. */
export function AgainButton({ registrationId }: { registrationId: string }) {
  const router = useRouter();
  const [pending, start] = useTransition();
  const again = () =>
    start(async () => {
      const outcome = await registerAgain({ registrationId });
      if (outcome.ok) router.push(draftHref(outcome.value.id));
      else toast.problem(outcome.failure.message);
    });

  return (
    <Button size="sm" variant="primary" pending={pending} onClick={again}>
      Register again
    </Button>
  );
}
