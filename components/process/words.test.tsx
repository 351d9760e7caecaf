import { expect, test } from 'vitest';
import { effectWords } from './effect-words';
import { fitWords } from './fit-words';
import { placeAfterDrop } from './place-after-drop';

const TYPES = [
  { value: 'reseller', label: 'Reseller' },
  { value: 'integrator', label: 'Integrator' },
];

test('which deals a process takes reads as a sentence', () => {
  expect(fitWords({ productLines: [], partnerTypes: [] }, TYPES)).toBe('Any deal');
  expect(fitWords({ productLines: ['Valves', 'Sensors'], partnerTypes: [] }, TYPES)).toBe('Valves or Sensors');
  expect(fitWords({ productLines: [], partnerTypes: ['reseller', 'integrator'] }, TYPES)).toBe(
    'Any product line, from resellers or integrators',
  );
});

test('publishing says where the open deals stay', () => {
  const published = { number: 4, publishedAt: null, notes: '' };
  const openDeals = [
    { number: 4, deals: 98 },
    { number: 3, deals: 1 },
  ];
  expect(effectWords({ published, openDeals })).toBe(
    'Publishing leaves 98 open deals on v4 and 1 open deal on v3: they finish as they began. New deals start on the new version at once.',
  );
  expect(effectWords({ published, openDeals: [] })).toMatch(/^No deal is open/);
  expect(effectWords({ published: null, openDeals: [] })).toMatch(/^Nothing is published yet/);
});

test('a thing that is dropped stands where the line was', () => {
  const keys = ['a', 'b', 'c', 'd'];
  expect(placeAfterDrop(keys, 'a', { target: 'c', side: 'after' })).toBe(2);
  expect(placeAfterDrop(keys, 'a', { target: 'c', side: 'before' })).toBe(1);
  expect(placeAfterDrop(keys, 'd', { target: 'a', side: 'before' })).toBe(0);
});
