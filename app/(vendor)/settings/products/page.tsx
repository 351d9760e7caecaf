import { Products } from '@/components/settings/products';
import { listProducts } from '@/lib/domain/products/queries';
import { can } from '@/lib/platform/policy';
import { vendorPage } from '@/lib/platform/session';

export const metadata = { title: 'Products' };

export default async function ProductSettingsPage() {
  const viewer = await vendorPage();

  return <Products products={await listProducts(viewer, {})} manages={can(viewer, 'product.save')} />;
}
