import 'server-only';
import { z } from 'zod';
import { uuid } from '@/lib/core/text';
import { query } from '@/lib/platform/query';
import { leadError } from '@/lib/domain/leads/errors';

const entry = z.object({
  id: z.uuid(),
  name: z.string(),
  actor: z.string().nullable(),
  at: z.string(),
  data: z.record(z.string(), z.unknown()),
});

export const listHistory = query('lead.list_history', {
  summary: 'What happened with a lead, newest first; a partner reads what concerns it.',
  input: z.strictObject({ leadId: uuid }),
  output: z.array(entry),
  run: async ({ tx }, { leadId }) => {
    if ((await tx.lead.count({ where: { id: leadId } })) === 0) throw leadError('not_found');
    const rows = await tx.event.findMany({
      where: { subjectId: leadId },
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
      take: 200,
    });
    return rows.map(({ id, name, actorName, createdAt, data }) => ({
      ...{ id, name, actor: actorName, at: createdAt.toISOString() },
      data: z.record(z.string(), z.unknown()).catch({}).parse(data),
    }));
  },
});
