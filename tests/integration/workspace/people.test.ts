import { expect, test } from 'vitest';
import { findSessionViewer } from '@/lib/platform/session-row';
import { signIn } from '@/lib/platform/sign-in';
import type { VendorViewer } from '@/lib/platform/viewer';
import { listUsers } from '@/lib/domain/workspace/people/queries';
import { updateUser } from '@/lib/domain/workspace/people/service';
import { changePassword } from '@/lib/domain/workspace/service';
import { aPasswordFor, PASSWORD } from '../../factories/passwords';
import { aVendor } from '../../factories/workspace';

async function sessionOf(viewer: VendorViewer): Promise<string> {
  const signedIn = await signIn({ ...(await aPasswordFor(viewer)), userAgent: null });
  return signedIn?.sessionId ?? '';
}

const disabled = { version: 1, role: 'vendor_admin', status: 'disabled' } as const;

test('taking away access ends open sessions at once, and giving it back lets them in again', async () => {
  const admin = await aVendor('vendor_admin');
  const manager = await aVendor('channel_manager', admin.workspaceId);
  const sessionId = await sessionOf(manager);
  const { userId } = manager;

  const after = await updateUser(admin, { userId, version: 1, role: 'channel_manager', status: 'disabled' });
  expect(await findSessionViewer(sessionId)).toBeNull();
  expect(await signIn({ email: after.email, password: PASSWORD, userAgent: null })).toBeNull();

  await updateUser(admin, { userId, version: after.version, role: 'channel_manager', status: 'active' });
  expect(await signIn({ email: after.email, password: PASSWORD, userAgent: null })).not.toBeNull();
  expect(await findSessionViewer(sessionId)).toBeNull();
});

test('a new role asks to sign in again', async () => {
  const admin = await aVendor('vendor_admin');
  const manager = await aVendor('channel_manager', admin.workspaceId);
  const sessionId = await sessionOf(manager);
  await updateUser(admin, { userId: manager.userId, version: 1, role: 'executive', status: 'active' });

  expect(await findSessionViewer(sessionId)).toBeNull();
});

test('two people who change one person: the second sees what the first made of it', async () => {
  const admin = await aVendor('vendor_admin');
  const { userId } = await aVendor('channel_manager', admin.workspaceId);
  await updateUser(admin, { userId, version: 1, role: 'executive', status: 'active' });

  await expect(updateUser(admin, { userId, version: 1, role: 'vendor_admin', status: 'active' })).rejects.toMatchObject(
    { code: 'conflict', reason: 'user.stale', details: { role: 'executive', version: 2 } },
  );
});

test('the last administrator stays one', async () => {
  const admin = await aVendor('vendor_admin');
  const change = { userId: admin.userId, version: 1, role: 'executive', status: 'active' } as const;

  await expect(updateUser(admin, change)).rejects.toMatchObject({ reason: 'user.last_admin' });
});

test('of two administrators who disable each other at the same instant one is left', async () => {
  const one = await aVendor('vendor_admin');
  const other = await aVendor('vendor_admin', one.workspaceId);

  const outcomes = await Promise.allSettled([
    updateUser(one, { userId: other.userId, ...disabled }),
    updateUser(other, { userId: one.userId, ...disabled }),
  ]);
  expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);

  const { people } = await listUsers(one, {});
  expect(people.filter(({ status }) => status === 'active')).toHaveLength(1);
});

test('a new password ends all other sessions and keeps this one', async () => {
  const person = await aVendor('executive');
  const [here, elsewhere] = [await sessionOf(person), await sessionOf(person)];
  const next = 'a quite different one';
  await changePassword({ ...person, sessionId: here }, { current: PASSWORD, next });

  expect(await findSessionViewer(here)).not.toBeNull();
  expect(await findSessionViewer(elsewhere)).toBeNull();
});

test('whoever does not know the password cannot change it, nor to a weak one', async () => {
  const person = await aVendor('executive');
  await aPasswordFor(person);

  await expect(changePassword(person, { current: 'guessed it', next: 'a quite different one' })).rejects.toMatchObject({
    reason: 'workspace.wrong_password',
  });
  await expect(changePassword(person, { current: PASSWORD, next: 'too short' })).rejects.toMatchObject({
    fields: { next: ['Use at least 10 characters.'] },
  });
});
