'use client';

import Link from 'next/link';
import { RelativeTime } from '@/components/shared/relative-time';
import { cn } from '@/components/ui/cn';
import type { NotificationView } from '@/lib/domain/notifications/vocabulary';

type InboxItemProps = {
  item: NotificationView;
  place: { now: string; timeZone: string; locale: string };
  onOpen: () => void;
};

/** One line of news; it leads to the page that shows it. */
export function InboxItem({ item: { title, body, href, createdAt, readAt }, place, onOpen }: InboxItemProps) {
  return (
    <li className="border-b border-line last:border-b-0">
      <Link
        href={href}
        onClick={onOpen}
        className="grid grid-cols-[6px_minmax(0,1fr)] gap-x-2.5 px-3 py-2.5 -outline-offset-2 hover:bg-hover"
      >
        <span className={cn('mt-[7px] size-1.5 rounded-full', readAt ? '' : 'bg-accent')}>
          {readAt ? null : <span className="sr-only">Unread</span>}
        </span>
        <span className="min-w-0">
          <span className={cn('block wrap-anywhere', readAt ? 'text-text-2' : 'font-medium')}>{title}</span>
          {body ? <span className="line-clamp-2 text-xs text-text-2">{body}</span> : null}
          <span className="block text-xs text-text-3">
            <RelativeTime at={createdAt} {...place} />
          </span>
        </span>
      </Link>
    </li>
  );
}
