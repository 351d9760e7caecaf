import { VendorHome } from '@/components/home/vendor-home';
import { PageBody } from '@/components/shared/page-body';
import { PageHeader } from '@/components/shared/page-header';
import { formatCount } from '@/lib/core/words';
import { findHome } from '@/lib/domain/home/queries';
import { vendorPage } from '@/lib/platform/session';

export const metadata = { title: 'Home' };

export default async function HomePage() {
  const home = await findHome(await vendorPage(), {});
  const soon = home.toDecide.filter(({ dueAt }) => Date.parse(dueAt) - Date.parse(home.now) < 86_400_000);
  const facts = [
    { value: home.toDecide.length, label: 'to decide' },
    { value: soon.length, label: 'due within a day' },
    { value: formatCount(home.toPush), label: 'need a push' },
  ];

  return (
    <>
      <PageHeader title="Home" facts={facts} />
      <PageBody>
        <VendorHome home={home} />
      </PageBody>
    </>
  );
}
