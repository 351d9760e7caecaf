import 'server-only';
import type { z } from 'zod';
import { query } from '@/lib/platform/query';
import type { Prisma } from '@/lib/platform/db/generated/client';
import { listEventsSchema } from './schema';
import type { LogPage } from './vocabulary';
import { aboutOf } from './words';

export const listEvents = query('workspace.list_events', {
  summary: 'The log of everything that happened, newest first.',
  input: listEventsSchema,
  run: async ({ tx }, filter): Promise<LogPage> => {
    const rows = await tx.event.findMany({
      where: within(filter),
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
      take: filter.limit + 1,
    });
    const shown = rows.slice(0, filter.limit);
    const partnerIds = shown.map(({ partnerId }) => partnerId).filter((id) => id !== null);
    const partners = await tx.partner.findMany({ where: { id: { in: partnerIds } }, select: { id: true, name: true } });
    const nameOf = new Map(partners.map(({ id, name }) => [id, name]));

    const last = rows.length > shown.length ? shown.at(-1) : undefined;
    return {
      events: shown.map(({ workspaceId: _same, partnerId, actorId: _actor, data, createdAt, ...event }) => ({
        ...event,
        partnerName: (partnerId && nameOf.get(partnerId)) ?? null,
        about: aboutOf(data),
        createdAt: createdAt.toISOString(),
      })),
      next: last ? `${last.createdAt.getTime()}_${last.id}` : null,
    };
  },
});

function within({ subject, actorId, before }: z.output<typeof listEventsSchema>): Prisma.EventWhereInput {
  return {
    ...(subject && { subjectType: subject }),
    ...(actorId && { actorId }),
    ...(before && { OR: [{ createdAt: { lt: before.at } }, { createdAt: before.at, id: { lt: before.id } }] }),
  };
}
