import type { Assessed } from './view';
import type { PartnerOrder } from './vocabulary';

/** In the order that was asked for; equals by name, so that the list stands still. */
export function inOrder(partners: ReadonlyArray<Assessed>, order: PartnerOrder): ReadonlyArray<Assessed> {
  return partners.toSorted((one, other) => compare(one, other, order) || byName(one, other));
}

function compare(
  { view: one, urgency }: Assessed,
  { view: other, urgency: otherUrgency }: Assessed,
  order: PartnerOrder,
) {
  switch (order) {
    case 'needs':
      return urgency - otherUrgency || byAmount(other.openMinor, one.openMinor);
    case 'name':
      return 0;
    case 'value':
      return byAmount(other.openMinor, one.openMinor);
    case 'won':
      return byAmount(other.wonMinor, one.wonMinor);
    case 'seen':
      return (other.lastSeenAt ?? '').localeCompare(one.lastSeenAt ?? '');
  }
}

function byName({ view: one }: Assessed, { view: other }: Assessed): number {
  return one.name.localeCompare(other.name, 'en') || one.id.localeCompare(other.id);
}

/** Amounts may be larger than a number can hold exactly. */
function byAmount(one: string, other: string): number {
  const difference = BigInt(one) - BigInt(other);
  if (difference === 0n) return 0;
  return difference < 0n ? -1 : 1;
}
