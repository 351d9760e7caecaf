import { countryName } from '@/lib/core/countries';
import {
  labelOf,
  PARTNER_STATUSES,
  PARTNER_TIERS,
  PARTNER_TYPES,
  type PartnerFacts,
} from '@/lib/domain/partners/vocabulary';

type Change = { field: string; before: string | null; after: string | null };

/** What a person would call each field, in the order of the form. */
const FIELDS: ReadonlyArray<readonly [label: string, read: (partner: PartnerFacts) => string | null]> = [
  ['Name', ({ name }) => name],
  ['Type', ({ type }) => labelOf(PARTNER_TYPES, type)],
  ['Tier', ({ tier }) => labelOf(PARTNER_TIERS, tier)],
  ['Status', ({ status }) => labelOf(PARTNER_STATUSES, status)],
  ['Region', ({ region }) => region],
  ['Country', ({ country }) => countryName(country)],
  ['Website', ({ website }) => website],
  ['Channel manager', ({ manager }) => manager?.name ?? null],
  ['Buys through', ({ parent }) => parent?.name ?? null],
  ['Certified', ({ certified }) => (certified ? 'yes' : 'no')],
  ['Number', ({ externalId }) => externalId],
];

export function changesBetween(before: PartnerFacts, after: PartnerFacts): Array<Change> {
  return FIELDS.map(([field, read]) => ({ field, before: read(before), after: read(after) })).filter(
    (change) => change.before !== change.after,
  );
}
