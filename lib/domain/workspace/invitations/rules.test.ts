import { expect, test } from 'vitest';
import { invitationState } from './rules';

const open = { acceptedAt: null, revokedAt: null, expiresAt: new Date('2026-11-30T10:00:00Z') };
const before = new Date('2026-11-30T09:59:59.999Z');

test('an invitation is open until the very instant it expires', () => {
  expect(invitationState(open, before)).toBe('open');
  expect(invitationState(open, open.expiresAt)).toBe('expired');
});

test('one that was used says so, even after its time', () => {
  expect(invitationState({ ...open, acceptedAt: before }, new Date('2027-01-01'))).toBe('accepted');
});

test('one that was taken back says so', () => {
  expect(invitationState({ ...open, revokedAt: before }, before)).toBe('revoked');
});
