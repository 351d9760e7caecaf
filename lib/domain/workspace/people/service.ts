import 'server-only';
import { command, type Context } from '@/lib/platform/command';
import { userIdOf } from '@/lib/platform/viewer';
import { invitationError } from '@/lib/domain/workspace/invitations/errors';
import { invitationRevoked } from '@/lib/domain/workspace/invitations/events';
import { issueInvitation } from '@/lib/domain/workspace/invitations/issue';
import { sendNewLink } from '@/lib/domain/workspace/invitations/reset';
import { revokeInvitationSchema } from '@/lib/domain/workspace/invitations/schema';
import { waiting } from '@/lib/domain/workspace/invitations/view';
import { endSessionsOf } from './end-sessions';
import { personError } from './errors';
import { userChanged } from './events';
import { changeAccess } from './rules';
import { inviteUserSchema, resetAccessSchema, updateUserSchema } from './schema';
import { userFields, viewUser } from './view';
import type { UserView } from './vocabulary';

export const inviteUser = command('workspace.invite_user', {
  summary: 'Invites one of the vendor’s own people by e-mail.',
  input: inviteUserSchema,
  run: (ctx, person) => issueInvitation(ctx, { ...person, partner: null }),
});

export const revokeUserInvitation = command('workspace.revoke_invitation', {
  summary: 'Takes back an invitation of one of the vendor’s own people.',
  input: revokeInvitationSchema,
  run: async ({ tx, now, record }, { invitationId: id }) => {
    const row = await tx.invitation.findFirst({ where: { id, partnerId: null, ...waiting } });
    if (!row) throw invitationError('not_found');

    await tx.invitation.updateMany({ where: { id }, data: { revokedAt: now } });
    await record(invitationRevoked, { id, partnerId: null }, { email: row.email, name: row.name, role: row.role });
    return null;
  },
});

export const updateUser = command('workspace.update_user', {
  summary: 'Changes the role or the access of one of the vendor’s own people. Their sessions end at once.',
  input: updateUserSchema,
  run: async (ctx, { userId: id, version, ...change }): Promise<UserView> => {
    const target = await findUser(ctx, id);
    const facts = { target, change, byId: userIdOf(ctx.viewer), activeAdmins: await countAdmins(ctx) };
    const verdict = changeAccess(facts);
    if (!verdict.ok) throw personError(verdict.reason);

    const data = { ...change, version: { increment: 1 } };
    const { count } = await ctx.tx.user.updateMany({ where: { id, version }, data });
    const after = await findUser(ctx, id);
    if (count === 0) throw personError('stale', { details: after });

    if (verdict.value === 'ends_sessions') await endSessionsOf(ctx, id);
    await ctx.record(userChanged, { id, partnerId: null }, { name: after.name, ...change });
    return after;
  },
});

export const resetAccess = command('workspace.reset_access', {
  summary: 'Sends somebody a link to choose a new password. Only they get to see it.',
  input: resetAccessSchema,
  run: async (ctx, { userId: id }) => {
    const person = await ctx.tx.user.findUnique({ where: { id }, select: userFields });
    if (!person) throw personError('not_found');

    await sendNewLink(ctx, person);
    return null;
  },
});

async function findUser({ tx }: Context, id: string): Promise<UserView> {
  const row = await tx.user.findFirst({ where: { id, partnerId: null }, select: userFields });
  if (!row) throw personError('not_found');
  return viewUser(row);
}

/** Locked, so that of two administrators who disable each other at the same instant one is left. */
async function countAdmins({ tx }: Context): Promise<number> {
  const rows = await tx.$queryRaw<Array<{ id: string }>>`
    select id from "User" where role = 'vendor_admin' and status = 'active' order by id for update`;
  return rows.length;
}
