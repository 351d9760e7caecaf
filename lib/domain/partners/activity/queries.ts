import 'server-only';
import { partnerError } from '@/lib/domain/partners/errors';
import { aboutOf } from '@/lib/domain/workspace/activity/words';
import { query } from '@/lib/platform/query';
import { listActivitySchema, movedTo } from './schema';
import { PARTNER_NEWS, type PartnerNews, type PartnerNewsName } from './vocabulary';

export const listPartnerActivity = query('partner.list_activity', {
  summary: 'What happened with a partner lately: registrations, moves of its deals, its people. Newest first.',
  input: listActivitySchema,
  run: async ({ tx }, { partnerId, limit }): Promise<ReadonlyArray<PartnerNews>> => {
    if (!(await tx.partner.findUnique({ where: { id: partnerId }, select: { id: true } })))
      throw partnerError('not_found');

    const rows = await tx.event.findMany({
      where: { partnerId, name: { in: [...PARTNER_NEWS] } },
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
      take: limit,
    });
    return rows.map(({ id, name, subjectId, actorName, data, createdAt }) => ({
      id,
      // The names that were asked for.
      name: name as PartnerNewsName,
      subjectId,
      actorName,
      about: aboutOf(data),
      stageName: movedTo.safeParse(data).data?.to.name ?? null,
      at: createdAt.toISOString(),
    }));
  },
});
