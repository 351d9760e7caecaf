'use client';

import { InviteButton } from '@/components/people/invite-button';
import { PARTNER_ROLE_OPTIONS } from '@/lib/domain/partners/people/vocabulary';
import { inviteTo } from './invite-to';

type InvitePartnerPersonProps = { partner: { id: string; name: string; website: string | null }; primary?: boolean };

export function InvitePartnerPerson({ partner, primary = false }: InvitePartnerPersonProps) {
  return (
    <InviteButton
      invite={inviteTo(partner.id)}
      roles={PARTNER_ROLE_OPTIONS}
      companyName={partner.name}
      description={`They see ${partner.name}’s deals, never another partner’s.`}
      domain={partner.website}
      primary={primary}
    />
  );
}
