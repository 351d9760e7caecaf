'use client';

import { useLeadAct } from '@/components/leads/use-lead-act';
import { Button } from '@/components/ui/button';
import { trainModel } from '@/lib/domain/leads/actions';

/** Learns in the background; the page shows it when it is done. */
export function TrainButton() {
  const { submit, pending } = useLeadAct(trainModel, 'Learning. Look again in a minute.');
  return (
    <Button variant="primary" size="sm" pending={pending} onClick={() => void submit({})}>
      Learn again
    </Button>
  );
}
