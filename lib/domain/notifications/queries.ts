import 'server-only';
import { query } from '@/lib/platform/query';
import { inbox, listNotifications as input } from './schema';
import type { Inbox } from './vocabulary';

const SHOWN = 30;

export const listNotifications = query('notification.list', {
  summary: 'What I should know of, newest first.',
  input,
  output: inbox,
  run: async ({ tx, now }): Promise<Inbox> => {
    const rows = await tx.notification.findMany({
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
      select: { id: true, kind: true, title: true, body: true, href: true, createdAt: true, readAt: true },
      take: SHOWN,
    });
    return {
      now: now.toISOString(),
      unread: await tx.notification.count({ where: { readAt: null } }),
      items: rows.map(({ createdAt, readAt, ...row }) => ({
        ...row,
        createdAt: createdAt.toISOString(),
        readAt: readAt?.toISOString() ?? null,
      })),
    };
  },
});
