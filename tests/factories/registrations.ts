import type { z } from 'zod';
import { newId } from '@/lib/core/ids';
import { approveRegistration, returnRegistration } from '@/lib/domain/registrations/decisions/service';
import type * as schema from '@/lib/domain/registrations/schema';
import { submitRegistration } from '@/lib/domain/registrations/service';
import type { VendorRegistration } from '@/lib/domain/registrations/views/schema';
import { findRegistration } from '@/lib/domain/registrations/queries';
import { systemViewer, type PartnerViewer, type VendorViewer } from '@/lib/platform/viewer';
import { aProductOf } from './workspace';

export type Answers = z.input<typeof schema.submitRegistration>;

/** Ten right answers about a customer nobody else knows, with a product to sell them. */
export async function answersFor(viewer: { workspaceId: string }, overrides: Partial<Answers> = {}): Promise<Answers> {
  const word = newId().slice(-12);
  const productIds = overrides.productIds ?? [(await aProductOf(viewer)).id];

  return {
    company: `${word} Works GmbH`,
    website: `${word}.example`,
    country: 'DE',
    contactName: 'Petra Hallström',
    contactEmail: `p.hallstrom@${word}.example`,
    dealType: 'new_customer',
    amount: '96,000',
    currency: 'EUR',
    closeDate: '2031-02-26',
    problem: 'Kilns stop without warning. They want to know a day before.',
    ...overrides,
    productIds,
  };
}

export async function aRegistrationOf(partner: PartnerViewer, overrides: Partial<Answers> = {}) {
  return submitRegistration(partner, await answersFor(partner, overrides));
}

export async function aReturnedRegistrationOf(partner: PartnerViewer, overrides: Partial<Answers> = {}) {
  const { id: registrationId, version } = await aRegistrationOf(partner, overrides);
  const question = 'Is the second site bought by the same company?';
  return returnRegistration(systemViewer(partner.workspaceId), { registrationId, version, question });
}

/** There must be a process that takes the deal. */
export async function anApprovedRegistrationOf(partner: PartnerViewer, overrides: Partial<Answers> = {}) {
  const { id: registrationId, version } = await aRegistrationOf(partner, overrides);
  return approveRegistration(systemViewer(partner.workspaceId), { registrationId, version });
}

/** As the vendor sees it, with what it resembles. */
export async function seenBy(vendor: VendorViewer, { id }: { id: string }): Promise<VendorRegistration> {
  const view = await findRegistration(vendor, { registrationId: id });
  if (view.audience !== 'vendor') throw new Error('the vendor was shown the partner’s view');
  return view;
}
