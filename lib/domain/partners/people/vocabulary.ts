import type { InvitationView } from '@/lib/domain/workspace/invitations/vocabulary';
import type { UserView } from '@/lib/domain/workspace/people/vocabulary';

export type PartnerPeople = { people: ReadonlyArray<UserView>; invitations: ReadonlyArray<InvitationView> };

/** What each role comes to, for the form. */
export const PARTNER_ROLE_OPTIONS = [
  { value: 'partner_seller', label: 'Seller', hint: 'Registers deals, works on the company’s deals' },
  { value: 'partner_admin', label: 'Partner admin', hint: 'The same, and invites colleagues' },
] as const;
