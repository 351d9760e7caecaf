import { expect, test } from 'vitest';
import { listQuestion } from './rules';

test('open deals are listed by stage, closed ones from the latest, until a column is chosen', () => {
  expect(listQuestion('p1', {})).toEqual({
    ...{ processId: 'p1', kind: 'open', page: '1' },
    ...{ sort: 'stage', direction: 'ascending' },
  });
  expect(listQuestion('p1', { kind: 'won' })).toMatchObject({ sort: 'closes', direction: 'descending' });
  expect(listQuestion('p1', { sort: 'customer' })).toMatchObject({ sort: 'customer', direction: 'ascending' });
  expect(listQuestion('p1', { sort: 'amount', direction: 'descending' })).toMatchObject({ direction: 'descending' });
});

test('of the address only what narrows a list is asked', () => {
  expect(listQuestion('p1', { q: 'Lindau', view: 'table', deal: 'd1', partner: '' })).toEqual({
    ...listQuestion('p1', {}),
    q: 'Lindau',
  });
});
