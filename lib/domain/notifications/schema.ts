import { z } from 'zod';
import { uuid } from '@/lib/core/text';
import type { Inbox, NotificationView } from './vocabulary';

export const listNotifications = z.strictObject({});

export const markRead = z.strictObject({
  /** Without it, all of them. */
  notificationIds: z.array(uuid).max(100).optional(),
});

const notification: z.ZodType<NotificationView> = z.object({
  id: z.uuid(),
  kind: z.string(),
  title: z.string(),
  body: z.string(),
  href: z.string(),
  createdAt: z.string(),
  readAt: z.string().nullable(),
});

export const inbox: z.ZodType<Inbox> = z.object({
  now: z.string(),
  unread: z.number(),
  items: z.array(notification).readonly(),
});
