import { catalogue } from '@/lib/core/error-catalogue';

export const signalError = catalogue('signal', {
  not_found: ['not_found', 'This deal does not exist.'],
  in_future: ['invalid', 'This has not happened yet. Send when it was.'],
  other_deal: ['conflict', 'This external id belongs to a signal of another deal. Send an id of its own.'],
});
