import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Receipt } from '@/components/registrations/portal/receipt';
import { findRegistration } from '@/lib/domain/registrations/queries';
import { findTerms } from '@/lib/domain/registrations/terms/queries';
import { orNull } from '@/lib/platform/or-null';
import { portalPage } from '@/lib/platform/session';

export const metadata: Metadata = { title: 'Registered' };

type Props = { params: Promise<{ registrationId: string }> };

export default async function ReceiptPage({ params }: Props) {
  const viewer = await portalPage();
  const registration = (await orNull(findRegistration(viewer, await params))) ?? notFound();

  return <Receipt registration={registration} terms={await findTerms(viewer, {})} />;
}
