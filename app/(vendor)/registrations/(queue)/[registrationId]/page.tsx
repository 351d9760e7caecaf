import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { RegistrationDetail } from '@/components/registrations/decision/registration-detail';
import { findRegistration } from '@/lib/domain/registrations/queries';
import { findTerms } from '@/lib/domain/registrations/terms/queries';
import { registrationNumber } from '@/lib/domain/registrations/vocabulary';
import { orNull } from '@/lib/platform/or-null';
import { can } from '@/lib/platform/policy';
import { vendorPage } from '@/lib/platform/session';

type Props = { params: Promise<{ registrationId: string }> };

/** Read once, for the title and for the page. */
const find = cache(async (registrationId: string) => orNull(findRegistration(await vendorPage(), { registrationId })));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const registration = await find((await params).registrationId);
  return {
    title: registration ? `${registration.company}, ${registrationNumber(registration.number)}` : 'Registration',
  };
}

export default async function RegistrationPage({ params }: Props) {
  const viewer = await vendorPage();
  const registration = await find((await params).registrationId);
  if (registration?.audience !== 'vendor') notFound();

  const terms = await findTerms(viewer, {});
  return (
    <RegistrationDetail
      // Another registration is another desk: a note begun for one must not go to the other.
      key={registration.id}
      registration={registration}
      canDecide={can(viewer, 'registration.approve')}
      place={terms}
    />
  );
}
