'use client';

import { useRouter } from 'next/navigation';
import { useTransition } from 'react';
import { markRead } from '@/lib/domain/notifications/actions';

/** Marks news as read, the given ones or all. What couldn't be noted stays unread: no more is lost. */
export function useReading() {
  const router = useRouter();
  const [pending, start] = useTransition();
  const read = (which: { notificationIds?: Array<string> }) =>
    start(async () => {
      await markRead(which).catch(() => null);
      router.refresh();
    });

  return { read, pending };
}
