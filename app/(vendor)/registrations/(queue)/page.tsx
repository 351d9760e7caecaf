import type { Metadata } from 'next';
import { FileCheck } from 'lucide-react';
import { RegistrationDetail } from '@/components/registrations/decision/registration-detail';
import { EmptyState } from '@/components/shared/empty-state';
import { findRegistration, listRegistrations } from '@/lib/domain/registrations/queries';
import { findTerms } from '@/lib/domain/registrations/terms/queries';
import { can } from '@/lib/platform/policy';
import { vendorPage } from '@/lib/platform/session';

export const metadata: Metadata = { title: 'Registrations' };

/** Without a name in the address, beside the list stands what must be decided first. */
export default async function RegistrationsPage() {
  const viewer = await vendorPage();
  const { items } = await listRegistrations(viewer, { status: 'open', limit: 1 });
  const [first] = items;
  const registration = first && (await findRegistration(viewer, { registrationId: first.id }));
  if (registration?.audience !== 'vendor') {
    return (
      <EmptyState icon={FileCheck} title="Nothing waits for you" className="m-auto">
        Choose a decided registration to read it again.
      </EmptyState>
    );
  }

  const terms = await findTerms(viewer, { partnerId: registration.partner.id });
  return (
    <RegistrationDetail registration={registration} canDecide={can(viewer, 'registration.approve')} place={terms} />
  );
}
