import 'server-only';
import { newId } from '@/lib/core/ids';
import type { Context } from '@/lib/platform/command';
import type { Tx } from '@/lib/platform/db/client';
import { userIdOf } from '@/lib/platform/viewer';
import type { FieldValues } from '@/lib/domain/process/criteria/rules/facts';

type Of = { id: string; partnerId: string };

/** Keeps what fields hold from now on, so that it can be told later what was known when. */
export async function keepFields(ctx: Context, deal: Of, values: FieldValues): Promise<void> {
  await writeFields(ctx.tx, fieldRows(ctx, deal, values));
}

export function fieldRows(
  { viewer, now }: Pick<Context, 'viewer' | 'now'>,
  { id: opportunityId, partnerId }: Of,
  values: FieldValues,
) {
  const shared = { workspaceId: viewer.workspaceId, partnerId, opportunityId, at: now, byId: userIdOf(viewer) };
  return Object.entries(values).map(([field, value]) => ({ ...shared, id: newId(), field, value }));
}

/** In one parameter: a new deal has some thirty fields, and eight times as many parameters would take longer than the rest. */
export async function writeFields(tx: Tx, rows: ReturnType<typeof fieldRows>): Promise<void> {
  if (rows.length === 0) return;

  await tx.$executeRaw`
    insert into "FieldChange" (id, "workspaceId", "partnerId", "opportunityId", field, value, at, "byId")
    select id, "workspaceId", "partnerId", "opportunityId", field, value, at, "byId"
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as row
      (id uuid, "workspaceId" uuid, "partnerId" uuid, "opportunityId" uuid, field text, value text, at timestamptz, "byId" uuid)`;
}

/** Of a deal that begins, only what is filled in. */
export function filledIn(values: FieldValues): FieldValues {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null && value !== ''));
}
