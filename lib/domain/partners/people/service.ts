import 'server-only';
import { command, type Context } from '@/lib/platform/command';
import { userIdOf } from '@/lib/platform/viewer';
import { invitationError } from '@/lib/domain/workspace/invitations/errors';
import { invitationRevoked } from '@/lib/domain/workspace/invitations/events';
import { issueInvitation } from '@/lib/domain/workspace/invitations/issue';
import { waiting } from '@/lib/domain/workspace/invitations/view';
import { endSessionsOf } from '@/lib/domain/workspace/people/end-sessions';
import { personError } from '@/lib/domain/workspace/people/errors';
import { userChanged } from '@/lib/domain/workspace/people/events';
import { changeAccess } from '@/lib/domain/workspace/people/rules';
import { userFields, viewUser } from '@/lib/domain/workspace/people/view';
import type { UserView } from '@/lib/domain/workspace/people/vocabulary';
import { partnerError } from '@/lib/domain/partners/errors';
import { invitePersonSchema, revokeInvitationSchema, updatePersonSchema } from './schema';

export const invitePerson = command('partner.invite', {
  summary:
    'Invites somebody of a partner by e-mail. The link works once, for seven days; an earlier one stops working.',
  input: invitePersonSchema,
  run: async (ctx, { partnerId: id, ...person }) => {
    const partner = await ctx.tx.partner.findUnique({ where: { id }, select: { id: true, name: true, status: true } });
    if (!partner) throw partnerError('not_found');
    if (partner.status === 'ended') throw partnerError('ended');

    return issueInvitation(ctx, { ...person, partner });
  },
});

export const revokeInvitation = command('partner.revoke_invitation', {
  summary: 'Takes back the invitation of somebody of a partner. Its link stops working at once.',
  input: revokeInvitationSchema,
  run: async ({ tx, now, record }, { invitationId: id }) => {
    const row = await tx.invitation.findFirst({ where: { id, partnerId: { not: null }, ...waiting } });
    if (!row) throw invitationError('not_found');

    await tx.invitation.updateMany({ where: { id }, data: { revokedAt: now } });
    const { partnerId, email, name, role } = row;
    await record(invitationRevoked, { id, partnerId }, { email, name, role });
    return null;
  },
});

export const updatePerson = command('partner.update_person', {
  summary: 'Changes the role or the access of somebody of a partner. Their sessions end at once.',
  input: updatePersonSchema,
  run: async (ctx, { personId: id, version, ...change }): Promise<UserView> => {
    const target = await findPerson(ctx, id);
    // A partner may be left without an administrator: the vendor can always invite another.
    const verdict = changeAccess({ target, change, byId: userIdOf(ctx.viewer), activeAdmins: Infinity });
    if (!verdict.ok) throw personError(verdict.reason);

    // Partners read their colleagues but write none of them; that this one is theirs was seen above.
    const data = { ...change, version: { increment: 1 } };
    const { count } = await ctx.elevate(() => ctx.tx.user.updateMany({ where: { id, version }, data }));
    const { partnerId, ...after } = await findPerson(ctx, id);
    if (count === 0) throw personError('stale', { details: after });

    if (verdict.value === 'ends_sessions') await endSessionsOf(ctx, id);
    await ctx.record(userChanged, { id, partnerId }, { name: after.name, ...change });
    return after;
  },
});

async function findPerson({ tx }: Context, id: string): Promise<UserView & { partnerId: string | null }> {
  const row = await tx.user.findFirst({
    where: { id, partnerId: { not: null } },
    select: { ...userFields, partnerId: true },
  });
  if (!row) throw personError('not_found');

  const { partnerId, ...user } = row;
  return { ...viewUser(user), partnerId };
}
