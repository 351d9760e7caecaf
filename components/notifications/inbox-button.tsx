import { Bell } from 'lucide-react';
import type { ComponentProps } from 'react';
import { RailCount } from '@/components/shell/rail-count';
import { railItem } from '@/components/shell/rail-item';

export function InboxButton({ unread, ...rest }: ComponentProps<'button'> & { unread: number }) {
  return (
    <button type="button" title="Notifications" className={railItem} {...rest}>
      <Bell aria-hidden />
      <span className="truncate group-data-[rail=small]/app:sr-only">Notifications</span>
      <RailCount count={unread} words={`${unread} unread`} />
    </button>
  );
}
