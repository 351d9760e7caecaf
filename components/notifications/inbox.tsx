'use client';

import { Bell } from 'lucide-react';
import { useState } from 'react';
import { RailCount } from '@/components/shell/rail-count';
import { railItem } from '@/components/shell/rail-item';
import { Popover } from '@/components/ui/popover';
import type { Inbox as InboxView } from '@/lib/domain/notifications/vocabulary';
import { InboxList } from './inbox-list';
import { ReadAllButton } from './read-all-button';

type InboxProps = { inbox: InboxView; place: { timeZone: string; locale: string } };

/** In the rail: the bell, and what one should know of beside it. */
export function Inbox({ inbox, place }: InboxProps) {
  const [open, setOpen] = useState(false);

  return (
    <Popover
      label="Notifications"
      side="right"
      align="end"
      open={open}
      onOpenChange={setOpen}
      className="w-80 p-0"
      trigger={
        <button type="button" title="Notifications" className={railItem}>
          <Bell aria-hidden />
          <span className="truncate group-data-[rail=small]/app:sr-only">Notifications</span>
          <RailCount count={inbox.unread} words={`${inbox.unread} unread`} />
        </button>
      }
    >
      <header className="flex min-h-10 items-center justify-between border-b border-line pr-1.5 pl-3">
        <h2 className="font-semibold">Notifications</h2>
        <ReadAllButton unread={inbox.unread} />
      </header>
      <InboxList inbox={inbox} place={place} onOpen={() => setOpen(false)} className="max-h-[min(440px,70vh)]" />
    </Popover>
  );
}
