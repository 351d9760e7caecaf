import { expect, test } from 'vitest';
import { newId } from '@/lib/core/ids';
import { signIn } from '@/lib/platform/sign-in';
import { findSessionViewer } from '@/lib/platform/session-row';
import { acceptInvitation, findInvitation } from '@/lib/domain/workspace/invitations/accept';
import { listMail } from '@/lib/domain/workspace/outbox/queries';
import { getMail } from '@/lib/domain/workspace/outbox/queries';
import { inviteUser, resetAccess } from '@/lib/domain/workspace/people/service';
import { invitePerson, revokeInvitation } from '@/lib/domain/partners/people/service';
import { anInvitationTo } from '../../factories/invitations';
import { aPasswordFor } from '../../factories/passwords';
import { aPartnerOf, aVendor, inWorkspace } from '../../factories/workspace';

const chosen = { name: 'Lena Krüger', password: 'a long enough one' };
const aSeller = (partnerId: string) =>
  ({ partnerId, email: `${newId()}@kestrel.example`, name: 'Lena', role: 'partner_seller' }) as const;

function secretIn(text: string): string {
  return /\/invitation\/([\w-]{43})/.exec(text)?.[1] ?? expect.fail('the mail has no link');
}

test('an invited person reads the mail, chooses a password and is in their company’s portal', async () => {
  const manager = await aVendor();
  const { partnerId } = await aPartnerOf(manager, { name: 'Kestrel Systemhaus' });
  const invitee = aSeller(partnerId);
  const { link } = await invitePerson(manager, invitee);

  const [row] = (await listMail(manager, {})).mails;
  const { recipient, text } = await getMail(manager, { mailId: row?.id ?? '' });
  expect({ recipient, linked: text.includes(link) }).toEqual({ recipient: invitee.email, linked: true });

  const secret = secretIn(text);
  expect(await findInvitation(secret)).toMatchObject({
    state: 'open',
    company: 'Kestrel Systemhaus',
    invitedBy: manager.name,
  });
  const email = await acceptInvitation({ token: secret, ...chosen });
  const signedIn = await signIn({ email, password: chosen.password, userAgent: null });
  const viewer = await findSessionViewer(signedIn?.sessionId ?? '');
  expect(viewer).toMatchObject({ kind: 'partner', partnerId, role: 'partner_seller', name: 'Lena Krüger' });
});

test('an invitation works once', async () => {
  const { secret } = await anInvitationTo(await aPartnerOf(await aVendor()));
  await acceptInvitation({ token: secret, ...chosen });

  expect(await findInvitation(secret)).toMatchObject({ state: 'accepted' });
  await expect(acceptInvitation({ token: secret, ...chosen })).rejects.toMatchObject({ reason: 'invitation.accepted' });
});

test('two who use one link at the same instant: one gets in', async () => {
  const partner = await aPartnerOf(await aVendor());
  const { secret, email } = await anInvitationTo(partner);

  const outcomes = await Promise.allSettled([
    acceptInvitation({ token: secret, ...chosen }),
    acceptInvitation({ token: secret, ...chosen, password: 'somebody else’s one' }),
  ]);
  expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
  expect(await inWorkspace(partner.workspaceId, ({ tx }) => tx.user.count({ where: { email } }))).toBe(1);
});

test('an expired link says so and opens nothing', async () => {
  const { secret } = await anInvitationTo(await aPartnerOf(await aVendor()), { expiresAt: new Date(Date.now() - 1) });

  expect(await findInvitation(secret)).toMatchObject({ state: 'expired' });
  await expect(acceptInvitation({ token: secret, ...chosen })).rejects.toMatchObject({ reason: 'invitation.expired' });
});

test('one that was taken back opens nothing', async () => {
  const manager = await aVendor();
  const { id, secret } = await anInvitationTo(await aPartnerOf(manager));
  await revokeInvitation(manager, { invitationId: id });

  expect(await findInvitation(secret)).toMatchObject({ state: 'revoked' });
  await expect(acceptInvitation({ token: secret, ...chosen })).rejects.toMatchObject({ reason: 'invitation.revoked' });
});

test('sent again, only the newer link works', async () => {
  const manager = await aVendor();
  const invitee = aSeller((await aPartnerOf(manager)).partnerId);
  const first = secretIn((await invitePerson(manager, invitee)).link);
  const second = secretIn((await invitePerson(manager, invitee)).link);

  expect(await findInvitation(first)).toMatchObject({ state: 'revoked' });
  expect(await findInvitation(second)).toMatchObject({ state: 'open' });
});

test('a link that is none of ours is nothing', async () => {
  expect(await findInvitation('x'.repeat(43))).toBeNull();
  expect(await findInvitation('\u0000')).toBeNull();
  expect(await findInvitation('../../etc/passwd')).toBeNull();
});

test('nobody is invited who has an account, here or elsewhere in the workspace', async () => {
  const admin = await aVendor('vendor_admin');
  const [ours, theirs] = [await aPartnerOf(admin, { as: 'partner_admin' }), await aPartnerOf(admin)];
  const { email } = await aPasswordFor(theirs);

  const theirPlace = { partnerId: theirs.partnerId, email, name: 'Jonas', role: 'partner_seller' } as const;
  await expect(invitePerson(admin, theirPlace)).rejects.toMatchObject({ reason: 'invitation.has_account' });
  await expect(invitePerson(ours, { ...theirPlace, partnerId: ours.partnerId })).rejects.toMatchObject({
    reason: 'invitation.taken_elsewhere',
  });
});

test('an invitation that is older than the account of its address changes nothing in it', async () => {
  const admin = await aVendor('vendor_admin');
  const { workspaceId } = admin;
  const { secret, email } = await anInvitationTo({ workspaceId });
  await inWorkspace(workspaceId, ({ tx }) =>
    tx.user.create({
      data: { workspaceId, email, name: 'Claire', role: 'executive', createdAt: new Date(Date.now() + 1_000) },
    }),
  );

  await expect(acceptInvitation({ token: secret, ...chosen })).rejects.toMatchObject({ code: 'conflict' });
});

test('a link to a new password goes by mail alone, and ends the sessions that were open', async () => {
  const admin = await aVendor('vendor_admin');
  const person = await aVendor('executive', admin.workspaceId);
  const account = await aPasswordFor(person);
  const before = await signIn({ ...account, userAgent: null });
  expect(await resetAccess(admin, { userId: person.userId })).toBeNull();

  const [row] = (await listMail(admin, {})).mails;
  const secret = secretIn((await getMail(admin, { mailId: row?.id ?? '' })).text);
  expect(await findInvitation(secret)).toMatchObject({ known: true });
  await acceptInvitation({ token: secret, ...chosen });

  expect(await findSessionViewer(before?.sessionId ?? '')).toBeNull();
  expect(await signIn({ ...account, userAgent: null })).toBeNull();
  const signedIn = await signIn({ email: account.email, password: chosen.password, userAgent: null });
  expect(await findSessionViewer(signedIn?.sessionId ?? '')).toMatchObject({
    userId: person.userId,
    role: 'executive',
  });
});

test('a channel manager reads no mail to the vendor’s other people, whose links would be theirs to use', async () => {
  const admin = await aVendor('vendor_admin');
  const manager = await aVendor('channel_manager', admin.workspaceId);
  await inviteUser(admin, { email: 'new.admin@halden.example', name: 'Grace', role: 'vendor_admin' });
  await invitePerson(admin, aSeller((await aPartnerOf(admin)).partnerId));

  const [all, readable] = [await listMail(admin, {}), await listMail(manager, {})];
  expect([all.total, readable.total]).toEqual([2, 1]);
  const hidden = all.mails.find(({ recipient }) => recipient === 'new.admin@halden.example');
  await expect(getMail(manager, { mailId: hidden?.id ?? '' })).rejects.toMatchObject({ code: 'not_found' });
});

test('nobody is invited to a partner whose partnership has ended', async () => {
  const manager = await aVendor();
  const { partnerId } = await aPartnerOf(manager, { status: 'ended' });

  await expect(invitePerson(manager, aSeller(partnerId))).rejects.toMatchObject({ reason: 'partner.ended' });
});
