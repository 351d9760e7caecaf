import 'server-only';
import { command, type Context } from '@/lib/platform/command';
import { hashPassword, isPassword } from '@/lib/platform/sign-in';
import { workspaceError } from './errors';
import { passwordChanged, workspaceUpdated } from './events';
import { changeBaseCurrency } from './exchange/rebase';
import { viewWorkspace } from './queries';
import { changePasswordSchema, updateWorkspaceSchema, workspaceSchema } from './schema';

export const updateWorkspace = command('workspace.update', {
  summary: 'Changes the workspace’s name, currency and time zone.',
  input: updateWorkspaceSchema,
  output: workspaceSchema,
  run: async (ctx, { version, ...settings }) => {
    const { tx, viewer, record } = ctx;
    const id = viewer.workspaceId;
    const before = await viewWorkspace(tx, id);
    if (settings.currency !== before.currency) await changeBaseCurrency(ctx, before.currency, settings.currency);

    const data = { ...settings, version: { increment: 1 } };
    const { count } = await tx.workspace.updateMany({ where: { id, version }, data });
    const after = await viewWorkspace(tx, id);
    if (count === 0) throw workspaceError('stale', { details: after });

    await record(workspaceUpdated, { id, partnerId: null }, { name: after.name });
    return after;
  },
});

export const changePassword = command('workspace.change_password', {
  summary: 'Changes one’s own password and ends one’s other sessions.',
  input: changePasswordSchema,
  run: async (ctx, { current, next }) => {
    const { viewer, now } = ctx;
    if (!('userId' in viewer)) throw workspaceError('no_person');
    const { userId, sessionId, name } = viewer;

    // Credentials and sessions are the product's own: no role of people may read or write them.
    await ctx.elevate(async () => {
      await demandPassword(ctx, userId, current);
      const changed = { passwordHash: await hashPassword(next), changedAt: now };
      await ctx.tx.credential.updateMany({ where: { userId }, data: changed });
      const others = { userId, revokedAt: null, ...(sessionId && { id: { not: sessionId } }) };
      await ctx.tx.session.updateMany({ where: others, data: { revokedAt: now } });
    });
    await ctx.record(passwordChanged, { id: userId, partnerId: null }, { name });
    return null;
  },
});

async function demandPassword({ tx }: Context, userId: string, password: string): Promise<void> {
  const credential = await tx.credential.findUnique({ where: { userId } });
  if (credential && (await isPassword(credential.passwordHash, password))) return;
  throw workspaceError('wrong_password', { fields: { current: ['This is not your current password.'] } });
}
