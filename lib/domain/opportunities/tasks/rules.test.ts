import { expect, test } from 'vitest';
import { dueDay, dueGroup, isMine, mayDo } from './rules';

test('working days pass over the weekend, where the workspace is', () => {
  const friday = new Date('2026-11-20T22:30:00Z');
  expect(dueDay(friday, 1, 'UTC')).toBe('2026-11-23');
  expect(dueDay(friday, 3, 'UTC')).toBe('2026-11-25');
  // In Tokyo it is Saturday already.
  expect(dueDay(friday, 1, 'Asia/Tokyo')).toBe('2026-11-24');
  expect(dueDay(new Date('2026-11-18T09:00:00Z'), 0, 'UTC')).toBe('2026-11-18');
  expect(dueDay(friday, null, 'UTC')).toBeNull();
});

test.each([
  ['partner_seller', 'partner_seller', true],
  ['partner_seller', 'partner_admin', true],
  ['presales', 'partner_seller', false],
  ['partner_seller', 'channel_manager', true],
  ['presales', 'presales', true],
  ['channel_manager', 'executive', false],
  ['presales', null, true],
] as const)('a task of the %s may be done by the %s: %s', (performer, role, may) => {
  expect(mayDo(performer, role)).toBe(may);
});

test('a task is mine when it was given to me, or to nobody and my role does it', () => {
  const me = { userId: 'me', role: 'partner_seller' } as const;
  expect(isMine({ assignee: { id: 'me', name: 'Ada' }, performer: 'presales' }, me)).toBe(true);
  expect(isMine({ assignee: null, performer: 'partner_seller' }, me)).toBe(true);
  expect(isMine({ assignee: { id: 'other', name: 'Bo' }, performer: 'partner_seller' }, me)).toBe(false);
  expect(isMine({ assignee: null, performer: 'presales' }, me)).toBe(false);
});

test.each([
  ['2026-11-25', 'late'],
  ['2026-11-26', 'today'],
  ['2026-12-03', 'week'],
  ['2026-12-04', 'later'],
  [null, 'undated'],
] as const)('what is due %s stands under %s', (dueOn, group) => {
  expect(dueGroup(dueOn, '2026-11-26')).toBe(group);
});
