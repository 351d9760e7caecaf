import { catalogue } from '@/lib/core/error-catalogue';

export const apiKeyError = catalogue('api_key', {
  not_found: ['not_found', 'This key does not exist, or was revoked already.'],
  no_person: ['invalid', 'Keys are made by people.'],
});
