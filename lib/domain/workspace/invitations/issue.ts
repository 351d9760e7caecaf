import 'server-only';
import { newId } from '@/lib/core/ids';
import { sha256Hex, token } from '@/lib/core/tokens';
import type { Context } from '@/lib/platform/command';
import { publicUrl, sendMail } from '@/lib/platform/mail';
import { userIdOf, type Role } from '@/lib/platform/viewer';
import { invitationError } from './errors';
import { invitationSent } from './events';
import { invitationMail } from './letter';
import { INVITATION_DAYS } from './rules';
import { viewInvitation } from './view';
import type { Invited } from './vocabulary';

export type Invitee = {
  email: string;
  name: string;
  role: Role;
  /** The partner they join; null for the vendor's own people. */
  partner: { id: string; name: string } | null;
};

/** Invites somebody who has no account yet. An invitation that was open for the same address is replaced. */
export async function issueInvitation(ctx: Context, invitee: Invitee): Promise<Invited> {
  await demandUnknown(ctx, invitee);
  return writeInvitation(ctx, invitee);
}

/** For the people of one company at a time: an address belongs to one account in the whole workspace. */
async function demandUnknown({ tx, viewer, elevate }: Context, { email, partner }: Invitee): Promise<void> {
  const { workspaceId } = viewer;
  const known = await elevate(() => tx.user.findUnique({ where: { workspaceId_email: { workspaceId, email } } }));
  if (!known) return;

  if (known.partnerId !== (partner?.id ?? null))
    throw invitationError('taken_elsewhere', at('Choose another address.'));
  throw invitationError('has_account', at('This person has an account already.'));
}

function at(message: string) {
  return { fields: { email: [message] } };
}

/** Also for somebody with an account, who then chooses a new password: see `resetAccess`. */
export async function writeInvitation(ctx: Context, invitee: Invitee): Promise<Invited> {
  const { tx, viewer, now, record } = ctx;
  const { partner, ...person } = invitee;
  const partnerId = partner?.id ?? null;
  await tx.invitation.updateMany({
    where: { email: person.email, partnerId, acceptedAt: null, revokedAt: null },
    data: { revokedAt: now },
  });

  const secret = token();
  const expiresAt = new Date(now.getTime() + INVITATION_DAYS * 86_400_000);
  const row = { id: newId(), workspaceId: viewer.workspaceId, partnerId, ...person, createdAt: now, expiresAt };
  const invitedById = userIdOf(viewer);
  await tx.invitation.createMany({ data: { ...row, tokenHash: sha256Hex(secret), invitedById } });

  const link = publicUrl(`/invitation/${secret}`);
  await sendMail(ctx, await invitationMail(ctx, invitee, { link, expiresAt }));
  await record(invitationSent, { id: row.id, partnerId }, person);
  return { invitation: viewInvitation({ ...row, acceptedAt: null, revokedAt: null }, now), link };
}
