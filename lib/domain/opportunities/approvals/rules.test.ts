import { expect, test } from 'vitest';
import { mayDecide } from './rules';

const REQUEST = { role: 'channel_manager', requestedById: 'jonas', verdict: null } as const;

test('somebody with the role decides', () => {
  expect(mayDecide(REQUEST, { role: 'channel_manager', userId: 'ingrid' }).ok).toBe(true);
});

test('another role does not, however high it is', () => {
  expect(mayDecide(REQUEST, { role: 'vendor_admin', userId: 'tomas' })).toMatchObject({ reason: 'approval_not_yours' });
});

test('nobody decides what they asked for themselves', () => {
  const own = { ...REQUEST, requestedById: 'ingrid' };
  expect(mayDecide(own, { role: 'channel_manager', userId: 'ingrid' })).toMatchObject({ reason: 'approval_own' });
});

test('what is decided stays decided', () => {
  const decided = { ...REQUEST, verdict: 'declined' as const };
  expect(mayDecide(decided, { role: 'channel_manager', userId: 'ingrid' })).toMatchObject({
    reason: 'approval_decided',
  });
});
