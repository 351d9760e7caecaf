import 'server-only';
import { z } from 'zod';
import { command } from '@/lib/platform/command';
import { markRead as input } from './schema';

export const markRead = command('notification.mark_read', {
  summary: 'Note that I have read some of my notifications, or all.',
  input,
  output: z.object({ unread: z.number() }),
  run: async ({ tx, now }, { notificationIds }) => {
    const which = notificationIds ? { id: { in: notificationIds } } : {};
    await tx.notification.updateMany({ where: { ...which, readAt: null }, data: { readAt: now } });
    return { unread: await tx.notification.count({ where: { readAt: null } }) };
  },
});
