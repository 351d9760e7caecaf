import 'server-only';
import { likePattern } from '@/lib/core/like-pattern';
import type { Context } from '@/lib/platform/command';
import { partnerError } from './errors';

type Wanted = {
  id: string;
  name?: string | undefined;
  externalId?: string | null | undefined;
  managerId?: string | null | undefined;
  parentId?: string | null | undefined;
};

/** What the database would refuse too, but in words and beside the field. */
export async function demandFitting(ctx: Context, wanted: Wanted): Promise<void> {
  await demandFree(ctx, wanted);
  if (wanted.managerId) await demandManager(ctx, wanted.managerId);
  if (wanted.parentId) await demandParent(ctx, wanted.id, wanted.parentId);
}

/** One at a time in a workspace, so that of two partners of one name at the same instant the second is told. */
async function demandFree({ tx, viewer }: Context, { id, name, externalId }: Wanted): Promise<void> {
  await tx.$queryRaw`select pg_advisory_xact_lock(hashtextextended(${`partner:${viewer.workspaceId}`}, 0))::text`;
  const others = { id: { not: id } };
  if (name && (await tx.partner.findFirst({ where: { name: insensitive(name), ...others } }))) {
    throw partnerError('name_taken', { fields: { name: ['There is a partner of this name already.'] } });
  }
  if (externalId && (await tx.partner.findFirst({ where: { externalId, ...others } }))) {
    throw partnerError('external_id_taken', { fields: { externalId: ['Another partner has this number already.'] } });
  }
}

/** Prisma compares without regard to case by ILIKE. */
function insensitive(name: string) {
  return { equals: likePattern(name), mode: 'insensitive' } as const;
}

async function demandManager({ tx }: Context, id: string): Promise<void> {
  const manager = await tx.user.findFirst({ where: { id, partnerId: null, status: 'active' } });
  if (!manager) throw partnerError('unknown_manager', { fields: { managerId: ['Choose somebody from the list.'] } });
}

async function demandParent({ tx }: Context, id: string, parentId: string): Promise<void> {
  if (parentId === id) throw partnerError('own_parent', { fields: { parentId: ['Choose another partner.'] } });

  const parent = await tx.partner.findFirst({ where: { id: parentId, type: 'distributor' } });
  if (!parent) throw partnerError('unknown_parent', { fields: { parentId: ['Choose a distributor from the list.'] } });
}
