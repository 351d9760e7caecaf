import { catalogue } from '@/lib/core/error-catalogue';

export const productError = catalogue('product', {
  not_found: ['not_found', 'This product does not exist.'],
  name_taken: ['conflict', 'There is a product of this name already.'],
});
