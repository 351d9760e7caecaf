import { expect, test } from 'vitest';
import { isCurrent } from './is-current';
import { navigation } from './navigation';
import { railWidth, readRailWidth } from './rail-cookie';

test('on every address at most one entry is the current one', () => {
  const addresses = [
    '/home',
    '/pipeline/it-channel',
    '/registrations/R-1',
    '/settings/outbox',
    '/portal',
    '/portal/deals',
    '/portal/deals/D-1',
    '/portal/team',
  ];

  for (const entries of [navigation.vendor, navigation.portal]) {
    for (const address of addresses) {
      expect(entries.filter(({ href }) => isCurrent(address, href)).length, address).toBeLessThanOrEqual(1);
    }
  }
  expect(isCurrent('/portal/deals/D-1', '/portal/deals')).toBe(true);
  expect(isCurrent('/portal/deals', '/portal')).toBe(false);
  expect(isCurrent('/partnerships', '/partners')).toBe(false);
});

test('the tab bar of phones has room for five: four entries and More', () => {
  for (const entries of [navigation.vendor, navigation.portal]) {
    expect(entries.filter(({ onPhone }) => onPhone).length).toBeLessThanOrEqual(4);
  }
});

test('the rail is small on a board until somebody chooses', () => {
  expect(['/pipeline/it-channel', '/portal/deals'].map((path) => railWidth(null, path))).toEqual(['small', 'small']);
  for (const path of ['/home', '/deals/d1', '/portal/deals/d1', '/portal/deals/register']) {
    expect(railWidth(null, path)).toBe('wide');
  }
  expect(railWidth('wide', '/pipeline/it-channel')).toBe('wide');
  expect(railWidth('small', '/home')).toBe('small');
  expect(readRailWidth('huge')).toBeNull();
});
