'use client';

import { useEffect, useEffectEvent, useState } from 'react';
import { Popover } from '@/components/ui/popover';
import type { Inbox as InboxView } from '@/lib/domain/notifications/vocabulary';
import { InboxButton } from './inbox-button';
import { InboxList } from './inbox-list';
import { ReadAllButton } from './read-all-button';

export type InboxProps = { inbox: InboxView; place: { timeZone: string; locale: string } };

type InboxPopoverProps = InboxProps & {
  /** How many are not in the list yet. */
  come: number;
  onLook: () => void;
};

export function InboxPopover({ inbox, place, come, onLook }: InboxPopoverProps) {
  const [open, setOpen] = useState(true);
  const isBehind = open && come > 0;
  const look = useEffectEvent(onLook);
  useEffect(() => {
    if (isBehind) look();
  }, [isBehind]);

  return (
    <Popover
      label="Notifications"
      side="right"
      align="end"
      open={open}
      onOpenChange={setOpen}
      className="w-80 p-0"
      trigger={<InboxButton unread={inbox.unread} />}
    >
      <header className="flex min-h-10 items-center justify-between border-b border-line pr-1.5 pl-3">
        <h2 className="font-semibold">Notifications</h2>
        <ReadAllButton unread={inbox.unread} />
      </header>
      <InboxList inbox={inbox} place={place} onOpen={() => setOpen(false)} className="max-h-[min(440px,70vh)]" />
    </Popover>
  );
}
