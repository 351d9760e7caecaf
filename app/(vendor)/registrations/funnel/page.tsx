import type { Metadata } from 'next';
import { FunnelTables } from '@/components/registrations/funnel-tables';
import { getFunnel } from '@/lib/domain/registrations/funnel/queries';
import { vendorPage } from '@/lib/platform/session';

export const metadata: Metadata = { title: 'Funnel' };

export default async function FunnelPage() {
  return <FunnelTables funnel={await getFunnel(await vendorPage(), {})} />;
}
