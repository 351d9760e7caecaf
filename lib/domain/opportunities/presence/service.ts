import 'server-only';
import { opportunityError } from '@/lib/domain/opportunities/errors';
import { command } from '@/lib/platform/command';
import { PRESENCE_CHANNEL, type Presence } from '@/lib/platform/live/presence';
import { userIdOf } from '@/lib/platform/viewer';
import { attended, attendInput } from './schema';

export const attendDeal = command('opportunity.attend', {
  summary: 'Show the others who have a deal open that I am there',
  input: attendInput,
  output: attended,
  run: async ({ tx, viewer }, { opportunityId: subjectId, doing }) => {
    const deal = await tx.opportunity.findUnique({ where: { id: subjectId }, select: { partnerId: true } });
    if (!deal) throw opportunityError('not_found');

    const userId = userIdOf(viewer);
    if (userId === null) return { told: false };
    const { workspaceId, name, kind } = viewer;
    const told: Presence = { workspaceId, subjectId, ...deal, userId, name, isPartner: kind === 'partner', doing };
    await tx.$executeRaw`select pg_notify(${PRESENCE_CHANNEL}, ${JSON.stringify(told)})`;
    return { told: true };
  },
});
