'use client';

import { useState } from 'react';
import { ConfirmDialog } from '@/components/shared/confirm-dialog';
import { Button } from '@/components/ui/button';

export function DiscardDraft({ onDiscard }: { onDiscard: () => Promise<void> }) {
  const [open, setOpen] = useState(false);

  return (
    <>
      <Button variant="quiet" onClick={() => setOpen(true)}>
        Discard draft
      </Button>
      <ConfirmDialog
        open={open}
        onOpenChange={setOpen}
        title="Discard this draft?"
        act="Discard"
        keep="Keep it"
        destroys
        onConfirm={onDiscard}
      >
        Nothing of it is kept, here or on your other devices. This can’t be undone.
      </ConfirmDialog>
    </>
  );
}
