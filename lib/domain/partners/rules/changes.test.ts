import { expect, test } from 'vitest';
import type { PartnerFacts } from '@/lib/domain/partners/vocabulary';
import { changesBetween } from './changes';

const kestrel: PartnerFacts = {
  ...{ id: 'p', name: 'Kestrel Systemhaus', type: 'reseller', tier: 'silver', status: 'active', region: 'DACH' },
  ...{ country: 'DE', website: null, manager: { id: 'm', name: 'Ingrid Sommer' }, parent: null, certified: false },
  ...{ externalId: null, createdAt: '2026-01-01T00:00:00Z', version: 1 },
};

test('changes are said in the words of the form', () => {
  const after: PartnerFacts = { ...kestrel, tier: 'gold', country: 'AT', certified: true, website: 'kestrel.example' };

  expect(changesBetween(kestrel, after)).toEqual([
    { field: 'Tier', before: 'Silver', after: 'Gold' },
    { field: 'Country', before: 'Germany', after: 'Austria' },
    { field: 'Website', before: null, after: 'kestrel.example' },
    { field: 'Certified', before: 'no', after: 'yes' },
  ]);
});

test('what only the count of changes tells apart is no change', () => {
  expect(changesBetween(kestrel, { ...kestrel, version: 2 })).toEqual([]);
});
