import type { Metadata } from 'next';
import { DealScreen } from '@/components/opportunities/deal/deal-screen';
import { can } from '@/lib/platform/policy';
import { findDeal } from './find-deal';

type Props = { params: Promise<{ dealId: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { deal } = await findDeal((await params).dealId);
  return { title: deal.title };
}

export default async function PortalDealPage({ params }: Props) {
  const { viewer, ...initial } = await findDeal((await params).dealId);
  return <DealScreen key={initial.deal.id} kind="portal" initial={initial} mayMove={can(viewer, 'opportunity.move')} />;
}
