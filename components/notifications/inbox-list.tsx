'use client';

import { Bell } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useTransition } from 'react';
import { EmptyState } from '@/components/shared/empty-state';
import { Button } from '@/components/ui/button';
import { cn } from '@/components/ui/cn';
import { markRead } from '@/lib/domain/notifications/actions';
import type { Inbox } from '@/lib/domain/notifications/vocabulary';
import { InboxItem } from './inbox-item';

type InboxListProps = {
  inbox: Inbox;
  place: { timeZone: string; locale: string };
  /** h1 where the list is the page. */
  titleAs?: 'h1' | 'h2';
  /** After one was opened. */
  onOpen?: () => void;
  className?: string;
};

/** Newest first. Opening a line marks it as read; all at once at a press. */
export function InboxList({ inbox, place, titleAs: Title = 'h2', onOpen, className }: InboxListProps) {
  const { items, unread, now } = inbox;
  const router = useRouter();
  const [pending, start] = useTransition();
  const read = (which: { notificationIds?: Array<string> }) =>
    start(async () => {
      // What couldn't be noted stays unread: no more is lost.
      await markRead(which).catch(() => null);
      router.refresh();
    });

  return (
    <>
      <header className="flex min-h-10 items-center justify-between border-b border-line pr-1.5 pl-3">
        <Title className="font-semibold">Notifications</Title>
        {unread > 0 ? (
          <Button variant="quiet" size="sm" pending={pending} onClick={() => read({})}>
            Mark all read
          </Button>
        ) : null}
      </header>
      {items.length === 0 ? (
        <EmptyState icon={Bell} title="Nothing yet" className="min-h-[140px]">
          Decisions, questions and answers appear here.
        </EmptyState>
      ) : null}
      <ul className={cn('overflow-y-auto scroll-thin', className)}>
        {items.map((item) => (
          <InboxItem
            key={item.id}
            item={item}
            place={{ ...place, now }}
            onOpen={() => {
              onOpen?.();
              if (!item.readAt) read({ notificationIds: [item.id] });
            }}
          />
        ))}
      </ul>
    </>
  );
}
