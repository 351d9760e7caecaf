import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { PartnerRegistration } from '@/components/registrations/portal/partner-registration';
import { registrationOffer } from '@/app/(portal)/portal/registration-offer';
import { getForm } from '@/lib/domain/registrations/form/queries';
import { findRegistration } from '@/lib/domain/registrations/queries';
import { findTerms } from '@/lib/domain/registrations/terms/queries';
import { registrationNumber } from '@/lib/domain/registrations/vocabulary';
import { orNull } from '@/lib/platform/or-null';
import { can } from '@/lib/platform/policy';
import { portalPage } from '@/lib/platform/session';

type Props = { params: Promise<{ registrationId: string }> };

/** Read once, for the title and for the page. */
const find = cache(async (registrationId: string) => orNull(findRegistration(await portalPage(), { registrationId })));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const registration = await find((await params).registrationId);
  return {
    title: registration ? `${registration.company}, ${registrationNumber(registration.number)}` : 'Registration',
  };
}

export default async function PortalRegistrationPage({ params }: Props) {
  const viewer = await portalPage();
  const registration = await find((await params).registrationId);
  if (!registration) notFound();

  const may = {
    answer: can(viewer, 'registration.answer'),
    withdraw: can(viewer, 'registration.withdraw'),
    ask: can(viewer, 'registration.ask_extension'),
  };
  const terms = await findTerms(viewer, {});
  const amending =
    registration.askedFields.length > 0 || registration.mayCorrect
      ? { asks: await getForm(viewer, {}), offer: await registrationOffer(viewer, terms) }
      : null;
  return <PartnerRegistration registration={registration} may={may} terms={terms} amending={amending} />;
}
