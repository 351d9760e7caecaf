import 'server-only';
import { query } from '@/lib/platform/query';
import { leadError } from '@/lib/domain/leads/errors';
import { loadLeadProgramme } from '@/lib/domain/leads/programme';
import { oneLead } from '@/lib/domain/leads/schema';
import { knownRow } from './known-row';
import { pointsOf } from './points';
import type { Points } from './vocabulary';

export const getPoints = query('lead.get_points', {
  summary: 'What the points model says of a lead, point by point: for as long as there is too little to learn from.',
  input: oneLead,
  run: async ({ tx, viewer, now }, { leadId }): Promise<Points> => {
    const lead = await tx.lead.findUnique({
      where: { id: leadId },
      select: { known: true, touches: { select: { kind: true, at: true } } },
    });
    if (!lead) throw leadError('not_found');
    const { points } = await loadLeadProgramme(tx, viewer);
    return pointsOf(points, { known: knownRow.parse(lead.known), touches: lead.touches }, now);
  },
});
