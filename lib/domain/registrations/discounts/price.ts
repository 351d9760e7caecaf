import 'server-only';
import type { Tx } from '@/lib/platform/db/client';
import type { PartnerTier } from '@/lib/domain/partners/vocabulary';
import { normaliseCompanyName } from '@/lib/core/company-name';
import { ownDomain } from '@/lib/domain/registrations/matching/rules';
import type { DealType } from '@/lib/domain/registrations/vocabulary';
import { loadDiscounts } from './load';
import { discountOf } from './rules';
import type { Discount } from './vocabulary';

type Subject = {
  workspaceId: string;
  partner: { id: string; tier: PartnerTier };
  dealType: DealType;
  company: string;
  website: string;
  productIds: ReadonlyArray<string>;
  alongside: boolean;
  special: number | null;
};

/** The price of a deal if it were approved now. Run it as the vendor or elevated: the list of customers is the vendor's. */
export async function priceOf(tx: Tx, { workspaceId, partner, company, website, ...deal }: Subject): Promise<Discount> {
  const terms = await loadDiscounts(tx, { workspaceId });
  const supplier = await supplierOf(tx, { company, website });
  return discountOf(terms, {
    ...deal,
    tier: partner.tier,
    isOthersCustomer: supplier !== null && supplier !== partner.id,
  });
}

/** The partner whose customer this very company is, by the vendor's own list. */
async function supplierOf(tx: Tx, { company, website }: { company: string; website: string }): Promise<string | null> {
  const domain = ownDomain(website);
  const known = await tx.knownCompany.findFirst({
    where: {
      OR: [{ normalisedName: normaliseCompanyName(company) }, ...(domain ? [{ domain }] : [])],
      incumbentId: { not: null },
    },
    select: { incumbentId: true },
  });
  return known?.incumbentId ?? null;
}
