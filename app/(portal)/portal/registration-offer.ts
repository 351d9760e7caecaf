import { countryOptions } from '@/components/registrations/country-options';
import type { Offer } from '@/components/registrations/form/always-fields';
import { listProducts } from '@/lib/domain/products/queries';
import type { TermsView } from '@/lib/domain/registrations/terms/schema';
import type { PartnerViewer } from '@/lib/platform/viewer';

/** What a form of registration lets people choose from. */
export async function registrationOffer(viewer: PartnerViewer, terms: TermsView): Promise<Offer> {
  const products = (await listProducts(viewer, {})).filter(({ active }) => active);
  return {
    products: products.map(({ id, name, line }) => ({ value: id, label: name, detail: line })),
    currencies: terms.currencies,
    today: terms.today,
    countries: countryOptions(terms.locale),
  };
}
