import 'server-only';
import type { Context } from '@/lib/platform/command';
import { userIdOf } from '@/lib/platform/viewer';
import type { FieldValues } from '@/lib/domain/process/criteria/rules/facts';

type Of = { id: string; partnerId: string };

/** Keeps what fields hold from now on, so that it can be told later what was known when. */
export async function keepFields(
  { tx, viewer, now }: Context,
  { id, partnerId }: Of,
  values: FieldValues,
): Promise<void> {
  const shared = { workspaceId: viewer.workspaceId, partnerId, opportunityId: id, at: now, byId: userIdOf(viewer) };
  const rows = Object.entries(values).map(([field, value]) => ({ ...shared, field, value }));
  if (rows.length > 0) await tx.fieldChange.createMany({ data: rows });
}

/** Of a deal that begins, only what is filled in. */
export function filledIn(values: FieldValues): FieldValues {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null && value !== ''));
}
