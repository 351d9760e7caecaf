import { catalogue } from '@/lib/core/error-catalogue';

export const exchangeError = catalogue('rate', {
  of_base: ['invalid', 'The workspace’s own currency needs no rate.'],
  too_far_ahead: ['invalid', 'Choose a day within the next year.'],
});
