import type { Invite } from '@/components/people/invite-form';
import { invitePerson } from '@/lib/domain/partners/people/actions';

/** Invites to one partner. The form knows two roles; whatever else comes is refused by the command. */
export function inviteTo(partnerId: string): Invite {
  return ({ email, name, role }) =>
    invitePerson({ partnerId, email, name, role: role === 'partner_admin' ? role : 'partner_seller' });
}
