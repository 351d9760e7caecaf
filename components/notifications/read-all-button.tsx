'use client';

import { Button } from '@/components/ui/button';
import { useReading } from './use-reading';

export function ReadAllButton({ unread }: { unread: number }) {
  const { read, pending } = useReading();
  if (unread === 0) return null;

  return (
    <Button variant="quiet" size="sm" pending={pending} onClick={() => read({})}>
      Mark all read
    </Button>
  );
}
