import { expect, test } from 'vitest';
import { aboutOf, eventWords } from './words';

test('an event’s name reads as words', () => {
  expect(eventWords('opportunity.criterion_met')).toBe('Deal criterion met');
  expect(eventWords('api_key.created')).toBe('API key created');
});

test('what an event is about is its title, else its company or name', () => {
  expect(aboutOf({ name: 'x', title: 'Bergmann Papier' })).toBe('Bergmann Papier');
  expect(aboutOf({ email: 'eva@kestrel.example' })).toBe('eva@kestrel.example');
  expect(aboutOf({ number: 7, stage: { key: 'quote', name: 'Quote' } })).toBe('Quote');
  expect(aboutOf({ amountMinor: 5 })).toBeNull();
  expect(aboutOf(null)).toBeNull();
});
