import 'server-only';
import { on, type Subscriber } from '@/lib/platform/subscribe';
import { registrationSubmitted } from '@/lib/domain/registrations/events';
import { loadProgramme } from '@/lib/domain/registrations/programme/load';
import { approveByItself } from './approve';
import { isApprovedByItself } from './rules';

/** Small deals that resemble nothing need nobody's time. */
export const deadlineReactions: ReadonlyArray<Subscriber> = [
  on(registrationSubmitted, async (ctx, { subjectId: id }) => {
    const sent = await ctx.tx.dealRegistration.findUnique({
      where: { id, status: 'submitted' },
      select: { id: true, version: true, conflict: true, baseMinor: true },
    });
    const programme = await loadProgramme(ctx.tx, ctx.viewer);
    const { workspaceId } = ctx.viewer;
    if (sent && isApprovedByItself(sent, programme)) await approveByItself({ ...sent, workspaceId }, SMALL);
  }),
];

const SMALL = 'Our programme approves deals of this size at once when nothing stands against them.';
