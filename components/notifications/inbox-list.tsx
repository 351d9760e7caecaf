'use client';

import { Bell } from 'lucide-react';
import { EmptyState } from '@/components/shared/empty-state';
import { cn } from '@/components/ui/cn';
import type { Inbox } from '@/lib/domain/notifications/vocabulary';
import { InboxItem } from './inbox-item';
import { useReading } from './use-reading';

type InboxListProps = {
  inbox: Inbox;
  place: { timeZone: string; locale: string };
  /** After one was opened. */
  onOpen?: () => void;
  className?: string;
};

/** Newest first. Opening a line marks it as read. */
export function InboxList({ inbox: { items, now }, place, onOpen, className }: InboxListProps) {
  const { read } = useReading();
  if (items.length === 0) {
    return (
      <EmptyState icon={Bell} title="Nothing yet" className="min-h-[140px]">
        Decisions, questions and answers appear here.
      </EmptyState>
    );
  }

  return (
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
  );
}
