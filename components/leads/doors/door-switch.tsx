'use client';

import { useLeadAct } from '@/components/leads/use-lead-act';
import { Button } from '@/components/ui/button';
import { updateDoor } from '@/lib/domain/leads/actions';
import type { DoorView } from '@/lib/domain/leads/doors/schema';

export function DoorSwitch({ door: { id: doorId, version, active, name } }: { door: DoorView }) {
  const { submit, pending } = useLeadAct(updateDoor, active ? `${name} is closed` : `${name} is open again`);
  return (
    <Button size="sm" pending={pending} onClick={() => void submit({ doorId, version, active: !active })}>
      {active ? 'Close' : 'Open again'}
    </Button>
  );
}
