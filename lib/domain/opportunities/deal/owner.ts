import 'server-only';
import type { DealFacts } from '@/lib/domain/opportunities/deal-facts';
import { opportunityError } from '@/lib/domain/opportunities/errors';
import type { Context } from '@/lib/platform/command';

type OwnerChange = { id: string | null; told: { field: 'owner'; before: string | null; after: string | null } };

/** Who looks after the deal from now on: somebody of the vendor or of the deal's partner. Null when it stays as it is. */
export async function ownerChange(
  { tx }: Context,
  deal: DealFacts,
  wanted: string | null | undefined,
): Promise<OwnerChange | null> {
  if (wanted === undefined) return null;

  const current = await tx.opportunity.findUniqueOrThrow({
    where: { id: deal.id },
    select: { owner: { select: { id: true, name: true } } },
  });
  if ((current.owner?.id ?? null) === wanted) return null;

  const before = current.owner?.name ?? null;
  if (wanted === null) return { id: null, told: { field: 'owner', before, after: null } };

  const person = await tx.user.findFirst({
    where: { id: wanted, status: 'active', OR: [{ partnerId: null }, { partnerId: deal.partnerId }] },
    select: { id: true, name: true },
  });
  if (!person) throw opportunityError('unknown_owner', { fields: { ownerId: ['Choose somebody from the list.'] } });
  return { id: person.id, told: { field: 'owner', before, after: person.name } };
}
