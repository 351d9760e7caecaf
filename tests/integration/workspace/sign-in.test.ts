import { expect, test } from 'vitest';
import { newId } from '@/lib/core/ids';
import { findSessionViewer } from '@/lib/platform/session-row';
import { countTry, endSession, forgetTries, signIn } from '@/lib/platform/sign-in';
import { aPasswordFor, PASSWORD } from '../../factories/passwords';
import { aPartnerOf, aVendor, inWorkspace } from '../../factories/workspace';

const somewhere = () => `address-${newId()}`;

test('the right password opens a session, a wrong one and an unknown address open none', async () => {
  const viewer = await aVendor();
  const { email, password } = await aPasswordFor(viewer);

  const signedIn = await signIn({ email: ` ${email.toUpperCase()} `, password, userAgent: null });
  expect(await findSessionViewer(signedIn?.sessionId ?? '')).toMatchObject({
    userId: viewer.userId,
    role: viewer.role,
  });
  expect(await signIn({ email, password: 'wrong password', userAgent: null })).toBeNull();
  expect(await signIn({ email: `${newId()}@halden.example`, password, userAgent: null })).toBeNull();
});

test('a session that was ended is nobody’s', async () => {
  const viewer = await aVendor();
  const signedIn = await signIn({ ...(await aPasswordFor(viewer)), userAgent: null });
  await endSession(viewer.workspaceId, signedIn?.sessionId ?? '');

  expect(await findSessionViewer(signedIn?.sessionId ?? '')).toBeNull();
});

test('a session that has expired is nobody’s', async () => {
  const viewer = await aVendor();
  const signedIn = await signIn({ ...(await aPasswordFor(viewer)), userAgent: null });
  const id = signedIn?.sessionId ?? '';
  await inWorkspace(viewer.workspaceId, ({ tx }) =>
    tx.session.update({ where: { id }, data: { expiresAt: new Date(Date.now() - 1) } }),
  );

  expect(await findSessionViewer(id)).toBeNull();
});

test('somebody without access, or whose partnership has ended, cannot sign in and loses open sessions', async () => {
  const partner = await aPartnerOf(await aVendor());
  const account = await aPasswordFor(partner);
  const signedIn = await signIn({ ...account, userAgent: null });
  await inWorkspace(partner.workspaceId, ({ tx }) =>
    tx.partner.update({ where: { id: partner.partnerId }, data: { status: 'ended' } }),
  );

  expect(await findSessionViewer(signedIn?.sessionId ?? '')).toBeNull();
  expect(await signIn({ ...account, userAgent: null })).toBeNull();
});

test('the eleventh try on one account is refused, from wherever it comes', async () => {
  const email = `${newId()}@halden.example`;
  for (let tries = 0; tries < 10; tries += 1) await countTry(email, somewhere());

  await expect(countTry(email.toUpperCase(), somewhere())).rejects.toMatchObject({ code: 'too_many' });
  await expect(countTry(`${newId()}@halden.example`, somewhere())).resolves.toBeUndefined();
});

test('the eleventh try from one address is refused, whomever it names', async () => {
  const address = somewhere();
  for (let tries = 0; tries < 10; tries += 1) await countTry(`${newId()}@halden.example`, address);

  await expect(countTry(`${newId()}@halden.example`, address)).rejects.toMatchObject({ code: 'too_many' });
});

test('of twenty tries at the same instant ten are let through', async () => {
  const email = `${newId()}@halden.example`;
  const tries = Array.from({ length: 20 }, () => countTry(email, somewhere()));

  const outcomes = await Promise.allSettled(tries);
  expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(10);
});

test('a success wipes the account’s slips, and an office behind one address can sign in one after the other', async () => {
  const address = somewhere();
  const email = `${newId()}@halden.example`;
  for (let tries = 0; tries < 9; tries += 1) await countTry(email, somewhere());
  await forgetTries(email, somewhere());
  await expect(countTry(email, somewhere())).resolves.toBeUndefined();

  for (let people = 0; people < 12; people += 1) {
    const colleague = `${newId()}@halden.example`;
    await countTry(colleague, address);
    await forgetTries(colleague, address);
  }
});

test('passwords are kept as argon2id', async () => {
  const viewer = await aVendor();
  await aPasswordFor(viewer, PASSWORD);
  const { passwordHash } = await inWorkspace(viewer.workspaceId, ({ tx }) =>
    tx.credential.findUniqueOrThrow({ where: { userId: viewer.userId } }),
  );

  expect(passwordHash).toMatch(/^\$argon2id\$/);
});
