import { expect, test } from 'vitest';
import { changeAccess } from './rules';

const ada = { id: 'ada', role: 'vendor_admin', status: 'active' } as const;
const ingrid = { id: 'ingrid', role: 'channel_manager', status: 'active' } as const;

test('somebody whose role or access changes has to sign in again', () => {
  const change = { role: 'executive', status: 'active' } as const;
  expect(changeAccess({ target: ingrid, change, byId: 'ada', activeAdmins: 1 })).toEqual({
    ok: true,
    value: 'ends_sessions',
  });
});

test('a change that changes nothing ends nothing', () => {
  expect(changeAccess({ target: ingrid, change: ingrid, byId: 'ada', activeAdmins: 1 })).toEqual({
    ok: true,
    value: 'none',
  });
});

test('the last active administrator can neither be disabled nor given another role', () => {
  for (const change of [
    { role: 'vendor_admin', status: 'disabled' },
    { role: 'executive', status: 'active' },
  ] as const) {
    expect(changeAccess({ target: ada, change, byId: 'grace', activeAdmins: 1 })).toMatchObject({
      reason: 'last_admin',
    });
    expect(changeAccess({ target: ada, change, byId: 'grace', activeAdmins: 2 })).toMatchObject({ ok: true });
  }
});

test('nobody disables themselves, even while other administrators are left', () => {
  const change = { role: 'vendor_admin', status: 'disabled' } as const;
  expect(changeAccess({ target: ada, change, byId: 'ada', activeAdmins: 5 })).toMatchObject({ reason: 'self' });
});

test('a disabled administrator does not count and may be enabled', () => {
  const off = { ...ada, status: 'disabled' } as const;
  expect(changeAccess({ target: off, change: ada, byId: 'grace', activeAdmins: 1 })).toMatchObject({ ok: true });
});
