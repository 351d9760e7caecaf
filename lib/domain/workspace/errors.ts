import { catalogue } from '@/lib/core/error-catalogue';

export const workspaceError = catalogue('workspace', {
  stale: ['conflict', 'Someone else changed these settings first. They are shown as they are now.'],
  currency_in_use: ['conflict', 'The currency stays as it is, because there are deals already.'],
  currency_without_rate: [
    'invalid',
    'Add an exchange rate for the new currency first, so that the others can be converted.',
  ],
  no_person: ['invalid', 'Only people have a password; a key has not.'],
  wrong_password: ['invalid', 'Your current password is not right.'],
});
