import { catalogue } from '@/lib/core/error-catalogue';

export const mailError = catalogue('mail', {
  not_found: ['not_found', 'This mail does not exist.'],
});
