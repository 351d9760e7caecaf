import { expect, test } from 'vitest';
import { LEFT_OUT, type Mapping } from '@/lib/domain/imports/vocabulary';
import { answered, applyAnswer, type Answer } from './answer';

const MAPPING: Mapping = {
  columns: { case: 'opp', stage: 'phase', time: 'entered' },
  timeFormat: 'DD.MM.YYYY',
  order: 'newest_first',
  encoding: null,
  partnerId: null,
  destination: {
    kind: 'existing',
    processId: 'p1',
    stages: [
      { name: 'Ruht', to: LEFT_OUT },
      { name: 'Angebot', to: 'proposal' },
    ],
  },
};

function after(...answers: ReadonlyArray<Answer>): Mapping {
  return answers.reduce(applyAnswer, MAPPING);
}

test('a thing is said by one column, and a column says one thing', () => {
  expect(after({ about: 'column', heading: 'status', target: 'stage' }).columns).toEqual({
    case: 'opp',
    time: 'entered',
    stage: 'status',
  });
  expect(after({ about: 'column', heading: 'phase', target: 'customer' }).columns).toEqual({
    case: 'opp',
    time: 'entered',
    customer: 'phase',
  });
  expect(after({ about: 'column', heading: 'phase', target: null }).columns).toEqual({ case: 'opp', time: 'entered' });
});

test('another column for when is read anew, another one for the deal is put in order anew', () => {
  expect(after({ about: 'column', heading: 'closed', target: 'time' })).toMatchObject({
    timeFormat: null,
    order: null,
  });
  expect(after({ about: 'column', heading: 'no', target: 'case' })).toMatchObject({
    timeFormat: 'DD.MM.YYYY',
    order: null,
  });
  expect(after({ about: 'column', heading: 'value', target: 'amount' })).toMatchObject({ order: 'newest_first' });
});

test('another process keeps what is left out, and not the stages of the one before', () => {
  expect(after({ about: 'process', processId: 'p2' }).destination).toEqual({
    kind: 'existing',
    processId: 'p2',
    stages: [{ name: 'Ruht', to: LEFT_OUT }],
  });
  expect(after({ about: 'new_process', name: 'Old system' }).destination).toEqual({
    kind: 'new',
    name: 'Old system',
    stages: [{ name: 'Ruht', kind: LEFT_OUT }],
  });
});

test('a process made from the file keeps its kinds when it is named', () => {
  const named = after(
    { about: 'new_process', name: 'Old system' },
    { about: 'stage', name: 'Fertig', to: 'won' },
    { about: 'new_process', name: 'CRM until 2026' },
  );
  expect(named.destination).toMatchObject({
    name: 'CRM until 2026',
    stages: [
      { name: 'Ruht', kind: LEFT_OUT },
      { name: 'Fertig', kind: 'won' },
    ],
  });
});

test.each<[Answer, string | null, string | null]>([
  [{ about: 'column', heading: 'phase', target: 'amount' }, 'stage', 'amount'],
  [{ about: 'column', heading: 'note', target: 'customer' }, null, 'customer'],
  [{ about: 'time_format', timeFormat: 'iso' }, 'DD.MM.YYYY', 'iso'],
  [{ about: 'order', order: 'any' }, 'newest_first', 'any'],
  [{ about: 'encoding', encoding: 'windows-1252' }, null, 'windows-1252'],
  [{ about: 'partner', partnerId: 'kestrel' }, null, 'kestrel'],
  [{ about: 'process', processId: 'p2' }, 'p1', 'p2'],
  [{ about: 'stage', name: 'Angebot', to: 'demo' }, 'proposal', 'demo'],
  [{ about: 'stage', name: 'Demo', to: 'demo' }, null, 'demo'],
])('what stands at the place of %j', (answer, before, later) => {
  expect(answered(MAPPING, answer)).toBe(before);
  expect(answered(applyAnswer(MAPPING, answer), answer)).toBe(later);
});
