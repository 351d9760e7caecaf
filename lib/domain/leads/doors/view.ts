import 'server-only';
import type { Tx } from '@/lib/platform/db/client';
import type { Prisma } from '@/lib/platform/db/generated/client';
import type { DoorView } from './schema';

const fields = {
  ...{ id: true, kind: true, name: true, slug: true, title: true, text: true, consentText: true, productId: true },
  ...{ campaign: true, active: true, version: true },
  _count: { select: { leads: true } },
} as const satisfies Prisma.LeadSourceSelect;

export async function listDoors(tx: Tx, where: Prisma.LeadSourceWhereInput = {}): Promise<Array<DoorView>> {
  const rows = await tx.leadSource.findMany({ where, select: fields, orderBy: { createdAt: 'asc' } });
  return rows.map(({ _count, ...row }) => ({ ...row, leads: _count.leads }));
}

export async function viewDoor(tx: Tx, id: string): Promise<DoorView | null> {
  const [door] = await listDoors(tx, { id });
  return door ?? null;
}
