import { newId } from '@/lib/core/ids';
import type { DiscountTerms } from '@/lib/domain/registrations/discounts/vocabulary';
import { saveKnown } from '@/lib/domain/registrations/known/service';
import type { Context } from '@/lib/platform/command';

const anyProduct = { productIds: [] };

/** What registered deals are sold for: the highest that applies. */
export const DISCOUNTS = {
  rules: [
    { id: newId(), name: 'Registered deal', dealTypes: [], tiers: [], ...anyProduct, points: 5 },
    { id: newId(), name: 'New customer', dealTypes: ['new_customer'], tiers: [], ...anyProduct, points: 10 },
    { id: newId(), name: 'Gold and Platinum', dealTypes: [], tiers: ['gold', 'platinum'], ...anyProduct, points: 8 },
  ],
  nonIncumbent: 3,
  alongsideShare: 50,
} satisfies DiscountTerms;

type Around = { supplierId: string; today: Date };

/** Companies that the vendor knows without its partners: one it sells to itself, a group, one that it has turned to. */
export async function nameCustomers(context: Context, { supplierId, today }: Around): Promise<void> {
  const keep = (company: Parameters<typeof saveKnown>[1]) => saveKnown.within(context, company);
  await keep({ standing: 'direct', name: 'Havel Motorenwerke AG', website: 'havel-motoren.example', country: 'DE' });
  const group = await keep({
    ...{ standing: 'customer', name: 'Grünwald Keramik Holding AG', website: 'gruenwald.example', country: 'AT' },
    ...{ since: '2021-03-01', incumbentId: supplierId },
  });
  await keep({
    ...{ standing: 'customer', name: 'Talheim Fliesen GmbH', website: 'talheim-fliesen.example', country: 'DE' },
    ...{ since: '2023-09-15', parentId: group.id },
  });
  const lately = new Date(today.getTime() - 30 * 86_400_000).toISOString().slice(0, 10);
  await keep({ standing: 'outreach', name: 'Nordhafen Logistik SE', website: 'nordhafen.example', since: lately });
}
