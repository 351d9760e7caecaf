import { z } from 'zod';
import { optional, text, uuid } from '@/lib/core/text';
import { FILTER_KEYS, type ChosenFilter } from './vocabulary';
import { oneOf } from '@/lib/domain/opportunities/one-of';
import { CLOSING, NEEDS } from '@/lib/domain/opportunities/vocabulary';

/** Amounts in whole units of the workspace's currency: "10000-50000", "50000-", "-10000". */
const worth = z.string().regex(/^(?=.*\d)\d{0,12}-\d{0,12}$/, 'Write a range such as 10000-50000.');

/** What narrows a board or a list of deals; everything is optional, an empty value filters nothing. */
export const dealFilter = {
  q: optional(text(100)).describe('Words in the customer’s name, or a deal number such as D-1043.'),
  partner: optional(uuid),
  region: optional(text(60)),
  owner: optional(uuid),
  closing: optional(oneOf(CLOSING, 'Choose a period from the list.')),
  worth: optional(worth).describe('Whole units of the workspace’s currency, such as 10000-50000, 50000- or -10000.'),
  need: optional(oneOf(NEEDS, 'Choose one of the views.')),
};

const filterSchema = z.object(dealFilter);
export type DealFilter = z.output<typeof filterSchema>;

type KnownFilter = ChosenFilter & z.input<typeof filterSchema>;

/** What an address says, as far as it makes sense: a link with an outdated choice still opens. */
export function filterFrom(
  parameters: Readonly<Record<string, string | ReadonlyArray<string> | undefined>>,
): KnownFilter {
  const given = FILTER_KEYS.flatMap((key) => {
    const value = parameters[key];
    return typeof value === 'string' && value !== '' && filterSchema.shape[key].safeParse(value).success
      ? [[key, value]]
      : [];
  });
  return Object.fromEntries(given) as KnownFilter;
}
