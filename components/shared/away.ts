import type { Outcome } from '@/lib/platform/outcome';

/** What a call of an action comes to when it never reached the server. */
export const AWAY: Outcome<never> = {
  ok: false,
  failure: {
    code: 'unavailable',
    reason: 'network.away',
    message: 'The server does not answer. What you typed is still here: check your connection and try again.',
  },
};
