import type { Metadata } from 'next';
import { FairnessTable } from '@/components/registrations/fairness-table';
import { getFairness } from '@/lib/domain/registrations/fairness/queries';
import { vendorPage } from '@/lib/platform/session';

export const metadata: Metadata = { title: 'Fairness' };

export default async function FairnessPage() {
  return <FairnessTable fairness={await getFairness(await vendorPage(), {})} />;
}
