import type { z } from 'zod';
import { dealsInput, filterInput } from '@/lib/domain/analytics/schema';
import { fromAddress, type SearchParams } from '@/lib/platform/from-address';

// An address may lack what the input demands, which the type of `fromAddress` doesn't say.
type Asked<Schema extends z.ZodType> = Partial<z.input<Schema>>;

/** What the address asks of the report; of two days that don't go together neither counts. */
export function askedReport(address: SearchParams, processId: string) {
  const { from, to, ...filter } = fromAddress(filterInput, address) as Asked<typeof filterInput>;
  return { ...filter, processId: filter.processId ?? processId, ...daysOf({ from, to }) };
}

/** The same for the deals behind a figure; null when the address names no figure or no process. */
export function askedDeals(address: SearchParams) {
  const { from, to, processId, metric, ...rest } = fromAddress(dealsInput, address) as Asked<typeof dealsInput>;
  return processId && metric ? { ...rest, processId, metric, ...daysOf({ from, to }) } : null;
}

type Days = { from?: string | null | undefined; to?: string | null | undefined };

function daysOf({ from, to }: Days) {
  return from && to && from <= to ? { from, to } : {};
}
