import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { fetchJson } from '@/lib/platform/fetch-json';
import type { ThresholdPreview } from './matching/vocabulary';
import type { ConflictHint } from './matching/schema';
import type { RawAnswers } from './vocabulary';

export type TypedCustomer = Pick<RawAnswers, 'company' | 'website' | 'contactEmail' | 'city' | 'country'>;

/** Long enough that a word is written out, short enough that the hint comes before the next field. */
const PAUSE_MS = 400;

/** Whether somebody may be working with the customer that is being typed. Asked in a pause of typing. */
export function conflictQuery(customer: TypedCustomer) {
  return queryOptions({
    queryKey: ['registration.check_conflict', customer],
    enabled: customer.company.trim().length >= 3 || customer.website.includes('.'),
    placeholderData: keepPreviousData,
    queryFn: async ({ signal }): Promise<ConflictHint> => {
      await pause(PAUSE_MS, signal);
      return fetchJson(`/api/v1/registrations/conflict?${new URLSearchParams(customer)}`, { signal });
    },
  });
}

/** What a threshold would have made of the last year; while another is asked for, the last answer stays. */
export function thresholdsQuery(similarFrom: string) {
  return queryOptions({
    queryKey: ['registration.preview_thresholds', similarFrom],
    placeholderData: keepPreviousData,
    retry: false,
    queryFn: ({ signal }): Promise<ThresholdPreview> =>
      fetchJson(`/api/v1/registrations/thresholds?${new URLSearchParams({ similarFrom })}`, { signal }),
  });
}

/** Ends early, by a throw, when the person typed on. */
function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(new DOMException('typed on', 'AbortError'));
    });
  });
}
