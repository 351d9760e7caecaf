import { catalogue } from '@/lib/core/error-catalogue';

export const invitationError = catalogue('invitation', {
  not_found: ['not_found', 'This invitation does not exist.'],
  has_account: ['conflict', 'This person has an account already.'],
  taken_elsewhere: ['conflict', 'This e-mail address is in use elsewhere in this workspace. Choose another.'],
  expired: ['conflict', 'This invitation has expired. Ask for a new one.'],
  revoked: ['conflict', 'This invitation was taken back. Ask for a new one.'],
  accepted: ['conflict', 'This invitation was used already. Sign in instead.'],
});
