import { expect, test } from 'vitest';
import { addressOf, clientAddress } from './client-address';

test('whoever connects is who asks, whatever they write of themselves', () => {
  expect(clientAddress('203.0.113.9', '198.51.100.1', [])).toBe('203.0.113.9');
  expect(clientAddress('::ffff:203.0.113.9', undefined, [])).toBe('203.0.113.9');
});

test('a proxy of ours says for whom it asks', () => {
  expect(clientAddress('10.0.0.2', '203.0.113.9', ['10.0.0.2'])).toBe('203.0.113.9');
});

test('of a chain the last that is not ours counts, not what was written before it', () => {
  const chain = 'invented, 203.0.113.9, 10.0.0.3';
  expect(clientAddress('10.0.0.2', chain, ['10.0.0.2', '10.0.0.3'])).toBe('203.0.113.9');
});

test('a proxy that says nothing stands for itself, and no address at all is unknown', () => {
  expect(clientAddress('10.0.0.2', undefined, ['10.0.0.2'])).toBe('10.0.0.2');
  expect(clientAddress(undefined, undefined, [])).toBe('unknown');
});

test('the header of our server is read from both shapes of headers', () => {
  expect(addressOf(new Headers({ 'x-tributary-address': '203.0.113.9' }))).toBe('203.0.113.9');
  expect(addressOf({ 'x-tributary-address': '203.0.113.9' })).toBe('203.0.113.9');
  expect(addressOf({})).toBe('unknown');
});
