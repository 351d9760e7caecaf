import { redirect } from 'next/navigation';
import { DiscountsEditor } from '@/components/settings/discounts/discounts-editor';
import { SettingsSection } from '@/components/settings/settings-section';
import { listProducts } from '@/lib/domain/products/queries';
import { getDiscounts } from '@/lib/domain/registrations/discounts/queries';
import { can } from '@/lib/platform/policy';
import { vendorPage } from '@/lib/platform/session';

export const metadata = { title: 'Price protection' };

export default async function DiscountsPage() {
  const viewer = await vendorPage();
  if (!can(viewer, 'registration.update_discounts')) redirect('/settings/people');

  const products = await listProducts(viewer, {});
  return (
    <SettingsSection
      title="Price protection"
      about="What registered deals are sold for, held as long as they are protected. Partners see what their tier gets before they register."
    >
      <DiscountsEditor
        discounts={await getDiscounts(viewer, {})}
        products={products.map(({ id, name }) => ({ value: id, label: name }))}
      />
    </SettingsSection>
  );
}
