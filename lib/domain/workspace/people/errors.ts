import { catalogue } from '@/lib/core/error-catalogue';

export const personError = catalogue('user', {
  not_found: ['not_found', 'This person does not exist.'],
  stale: ['conflict', 'Someone else changed this person first. They are shown as they are now.'],
  self: ['conflict', 'You cannot take away your own access. Ask another administrator.'],
  not_yours: ['forbidden', 'Only administrators say so for somebody else.'],
  stand_in: ['invalid', 'Choose somebody else who is here and may decide.'],
  last_admin: ['conflict', 'This is the last administrator. Make somebody else one first.'],
});
