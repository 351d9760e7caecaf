import 'server-only';
import type { Tx } from '@/lib/platform/db/client';
import type { Context } from '@/lib/platform/command';
import { plannedFields, waitingFor } from '@/lib/domain/registrations/approvals/deciders';
import { loadProgramme } from '@/lib/domain/registrations/programme/load';
import type { OwnerRole } from '@/lib/domain/process/vocabulary';
import type { Person } from './notify';

const person = { id: true, name: true, email: true } as const;

/** Who looks after a partner at the vendor: its manager; where it has none, all channel managers; else the administrators. */
export async function managersOf(tx: Tx, partnerId: string): Promise<ReadonlyArray<Person>> {
  const { managerId } = await tx.partner.findUniqueOrThrow({ where: { id: partnerId }, select: { managerId: true } });
  const own = await findActive(tx, managerId);
  if (own.length > 0) return own;

  const managers = await tx.user.findMany({ where: { role: 'channel_manager', status: 'active' }, select: person });
  if (managers.length > 0) return managers;
  return tx.user.findMany({ where: { role: 'vendor_admin', status: 'active' }, select: person });
}

/** Who may take the level that a registration waits for; where anybody may, who looks after the partner. */
export async function decidersNow({ tx, now }: Context, registrationId: string): Promise<ReadonlyArray<Person>> {
  const { partnerId, workspaceId, ...planned } = await tx.dealRegistration.findUniqueOrThrow({
    where: { id: registrationId },
    select: { ...plannedFields, partnerId: true, workspaceId: true },
  });
  const { timeZone } = await loadProgramme(tx, { workspaceId });
  const waiting = await waitingFor(tx, planned, { now, timeZone });
  if (!waiting) return managersOf(tx, partnerId);

  const ids = waiting.deciders.who.map(({ id }) => id);
  return tx.user.findMany({ where: { id: { in: ids }, status: 'active' }, select: person });
}

/** Who hears of a registration on the partner's side: the seller who sent it; where none did or they left, its admins. */
export async function sellersOf(tx: Tx, registrationId: string): Promise<ReadonlyArray<Person>> {
  const { partnerId, submittedById } = await tx.dealRegistration.findUniqueOrThrow({
    where: { id: registrationId },
    select: { partnerId: true, submittedById: true },
  });
  const own = await findActive(tx, submittedById, partnerId);
  if (own.length > 0) return own;
  return tx.user.findMany({ where: { partnerId, role: 'partner_admin', status: 'active' }, select: person });
}

/** Who asked the question that was answered, if they are still there; else who looks after the partner. */
export async function askersOf(tx: Tx, registrationId: string, partnerId: string): Promise<ReadonlyArray<Person>> {
  const asked = await tx.registrationDecision.findFirst({
    where: { registrationId, verdict: 'returned' },
    orderBy: { decidedAt: 'desc' },
    select: { decidedById: true },
  });
  const own = await findActive(tx, asked?.decidedById ?? null);
  return own.length > 0 ? own : managersOf(tx, partnerId);
}

/** One person, unless they have left or belong elsewhere: the vendor's people have no partner. */
async function findActive(
  tx: Tx,
  userId: string | null,
  partnerId: string | null = null,
): Promise<ReadonlyArray<Person>> {
  if (!userId) return [];
  return tx.user.findMany({ where: { id: userId, partnerId, status: 'active' }, select: person });
}

/** Everybody with a role: of the vendor, or of one partner. */
export async function peopleWithRole(tx: Tx, role: OwnerRole, partnerId: string | null) {
  const people = await tx.user.findMany({ where: { role, partnerId, status: 'active' }, select: person });
  return people.map((one) => ({ ...one, isPartner: partnerId !== null }));
}

/** One person of either side, unless they have left. */
export async function personOf(tx: Tx, userId: string | null) {
  if (userId === null) return [];
  const people = await tx.user.findMany({
    where: { id: userId, status: 'active' },
    select: { ...person, partnerId: true },
  });
  return people.map(({ partnerId, ...one }) => ({ ...one, isPartner: partnerId !== null }));
}
