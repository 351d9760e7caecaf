import 'server-only';
import { newId } from '@/lib/core/ids';
import { sha256Hex } from '@/lib/core/tokens';
import { contextFor, type Context } from '@/lib/platform/command';
import { pool, type Tx } from '@/lib/platform/db/client';
import { asViewer } from '@/lib/platform/db/scope';
import { hashPassword } from '@/lib/platform/sign-in';
import { systemViewer } from '@/lib/platform/viewer';
import { userJoined } from '@/lib/domain/workspace/people/events';
import { invitationError } from './errors';
import { invitationAccepted } from './events';
import { invitationState } from './rules';
import { invitationToken } from './schema';
import type { InvitationAtTheDoor } from './vocabulary';

type Place = { id: string; workspaceId: string };

/** What the link in somebody's hands is; null when it is none of ours. */
export async function findInvitation(token: string, now = new Date()): Promise<InvitationAtTheDoor | null> {
  const place = await locate(token);
  if (!place) return null;

  return asViewer(systemViewer(place.workspaceId), 'read', async (tx) => {
    const row = await load(tx, place.id);
    const inviter = row.invitedById && (await tx.user.findUnique({ where: { id: row.invitedById } }));
    const { email, name, workspace, partner } = row;
    const company = partner?.name ?? workspace.name;
    const state = invitationState(row, now);
    const known = (await findAccount(tx, row)) !== null;
    return {
      state,
      email,
      name,
      company,
      workspaceName: workspace.name,
      invitedBy: inviter ? inviter.name : null,
      known,
    };
  });
}

/** Makes the account, or gives it a new password, and uses the invitation up. Answers the e-mail to sign in with. */
export async function acceptInvitation(input: { token: string; name: string; password: string }): Promise<string> {
  const place = await locate(input.token);
  if (!place) throw invitationError('not_found');
  const { id, workspaceId } = place;
  const system = systemViewer(workspaceId);
  const now = new Date();
  await asViewer(system, 'read', async (tx) => demandOpen(await load(tx, id), now));
  // Slow on purpose, so not inside the transaction that holds the row.
  const passwordHash = await hashPassword(input.password);

  return asViewer(system, 'write', async (tx) => {
    const used = await tx.invitation.updateMany({ where: openNow(id, now), data: { acceptedAt: now } });
    const invitation = await load(tx, id);
    if (used.count === 0) throw invitationError('accepted');

    const ctx = contextFor({ ...system, name: input.name }, tx, now);
    await join(ctx, invitation, { name: input.name, passwordHash });
    return invitation.email;
  });
}

type Invitation = Awaited<ReturnType<typeof load>>;

function openNow(id: string, now: Date) {
  return { id, acceptedAt: null, revokedAt: null, expiresAt: { gt: now } };
}

function load(tx: Tx, id: string) {
  return tx.invitation.findUniqueOrThrow({
    where: { id },
    include: { workspace: { select: { name: true } }, partner: { select: { name: true } } },
  });
}

async function locate(token: string): Promise<Place | null> {
  if (!invitationToken.safeParse(token).success) return null;
  const { rows } = await pool().query<Place>('select * from app_find_invitation($1)', [sha256Hex(token)]);
  return rows[0] ?? null;
}

function demandOpen(invitation: Invitation, now: Date): void {
  const state = invitationState(invitation, now);
  if (state !== 'open') throw invitationError(state);
}

/** The account that this invitation renews: of the same company, and older than the invitation. */
async function findAccount(tx: Tx, { workspaceId, email, partnerId, createdAt }: Invitation) {
  return tx.user.findFirst({ where: { workspaceId, email, partnerId, createdAt: { lt: createdAt } } });
}

async function join(
  ctx: Context,
  invitation: Invitation,
  person: { name: string; passwordHash: string },
): Promise<void> {
  const { tx, now } = ctx;
  const { id, workspaceId, partnerId, email, role } = invitation;
  const account = await findAccount(tx, invitation);
  const userId = account?.id ?? newId();
  if (!account) await createAccount(ctx, invitation, { id: userId, name: person.name });

  const credential = { passwordHash: person.passwordHash, changedAt: now };
  await tx.credential.upsert({
    where: { userId },
    create: { userId, workspaceId, ...credential },
    update: credential,
  });
  await tx.session.updateMany({ where: { userId, revokedAt: null }, data: { revokedAt: now } });
  await ctx.record(invitationAccepted, { id, partnerId }, { email, name: person.name, role });
}

async function createAccount(
  ctx: Context,
  invitation: Invitation,
  { id, name }: { id: string; name: string },
): Promise<void> {
  const { workspaceId, partnerId, email, role } = invitation;
  const taken = await ctx.tx.user.findUnique({ where: { workspaceId_email: { workspaceId, email } } });
  if (taken) throw invitationError('accepted');

  await ctx.tx.user.createMany({ data: { id, workspaceId, partnerId, email, name, role, createdAt: ctx.now } });
  await ctx.record(userJoined, { id, partnerId }, { name, email, role });
}
