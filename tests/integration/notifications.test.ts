import { expect, test } from 'vitest';
import { listNotifications } from '@/lib/domain/notifications/queries';
import { markRead } from '@/lib/domain/notifications/service';
import { rejectRegistration, returnRegistration } from '@/lib/domain/registrations/decisions/service';
import { answerQuestion, withdrawRegistration } from '@/lib/domain/registrations/service';
import { deliverEvents } from '@/lib/platform/subscribe';
import type { PartnerViewer } from '@/lib/platform/viewer';
import { subscribers } from '@/lib/wiring/subscribers';
import { aProcessOf } from '../factories/process';
import { anApprovedRegistrationOf, aRegistrationOf, aReturnedRegistrationOf } from '../factories/registrations';
import { aColleagueOf, aPartnerOf, aVendor, aWorkspace, inWorkspace } from '../factories/workspace';

/** What the worker does with the events of a workspace, each as often as asked. */
async function deliverAll(workspaceId: string, times = 1): Promise<void> {
  const events = await inWorkspace(workspaceId, ({ tx }) => tx.event.findMany({ orderBy: { createdAt: 'asc' } }));
  for (const { id } of events) {
    for (let turn = 0; turn < times; turn += 1) await deliverEvents(subscribers).run({ workspaceId }, { eventId: id });
  }
}

function mailsIn(workspaceId: string) {
  return inWorkspace(workspaceId, ({ tx }) => tx.mail.findMany({ orderBy: { createdAt: 'asc' } }));
}

async function aManagedPartner() {
  const vendor = await aVendor('channel_manager', await aWorkspace({ timeZone: 'Europe/Berlin' }));
  await aProcessOf(vendor);
  const partner = await aPartnerOf(vendor, { name: 'Kestrel Systemhaus', managerId: vendor.userId });
  return { vendor, partner };
}

const mailOf = ({ userId }: PartnerViewer) => `${userId}@kestrel.example`;

test('the partner’s manager is told of a registration, in the product and by mail', async () => {
  const { vendor, partner } = await aManagedPartner();
  const sent = await aRegistrationOf(partner, { company: 'Lindau Cement GmbH' });
  await deliverAll(vendor.workspaceId);

  const { items, unread } = await listNotifications(vendor, {});
  expect(unread).toBe(1);
  expect(items).toMatchObject([
    { title: 'Kestrel Systemhaus registered Lindau Cement GmbH', href: `/registrations/${sent.id}`, readAt: null },
  ]);
  expect(items[0]?.body).toMatch(/^€96,000, decide by \w{3},? \d+ \w+,? \d\d:\d\d$/);

  const [mail] = await mailsIn(vendor.workspaceId);
  expect(mail).toMatchObject({ recipient: `${vendor.userId}@halden.example` });
  expect(mail?.subject).toContain('Lindau Cement GmbH (R-1001)');
  expect(mail?.text).toContain(`/registrations/${sent.id}`);
});

test('where a partner has no manager all channel managers are told, and no other partner’s people', async () => {
  const vendor = await aVendor();
  const second = await aVendor('channel_manager', vendor.workspaceId);
  const partner = await aPartnerOf(vendor);
  const rival = await aPartnerOf(vendor);
  await aRegistrationOf(partner);
  await deliverAll(vendor.workspaceId);

  for (const viewer of [vendor, second]) expect((await listNotifications(viewer, {})).unread).toBe(1);
  for (const viewer of [partner, rival]) expect((await listNotifications(viewer, {})).unread).toBe(0);
});

test('however often the news is delivered, each person is told once', async () => {
  const { vendor, partner } = await aManagedPartner();
  await anApprovedRegistrationOf(partner);
  await deliverAll(vendor.workspaceId, 3);

  expect((await listNotifications(vendor, {})).items).toHaveLength(1);
  expect((await listNotifications(partner, {})).items).toHaveLength(1);
  expect(await mailsIn(vendor.workspaceId)).toHaveLength(2);
});

test('the seller is told of an approval in the words of the decision', async () => {
  const { vendor, partner } = await aManagedPartner();
  const { id, company } = await anApprovedRegistrationOf(partner);
  await deliverAll(vendor.workspaceId);

  expect((await listNotifications(partner, {})).items).toMatchObject([
    { title: `${company} is approved`, href: `/portal/registrations/${id}` },
  ]);
  const mail = (await mailsIn(vendor.workspaceId)).find(({ recipient }) => recipient === mailOf(partner));
  expect(mail?.text).toContain(`Your registration of ${company} is approved. The deal is protected for you until`);
});

test('the seller is told of a rejection with its reason', async () => {
  const { vendor, partner } = await aManagedPartner();
  const { id: registrationId, version, company } = await aRegistrationOf(partner);
  await rejectRegistration(vendor, { registrationId, version, reason: 'too_late', note: 'Try the next site.' });
  await deliverAll(vendor.workspaceId);

  expect((await listNotifications(partner, {})).items).toMatchObject([{ title: `${company} was not approved` }]);
  const mail = (await mailsIn(vendor.workspaceId)).find(({ recipient }) => recipient === mailOf(partner));
  expect(mail?.text).toContain('The order is expected too soon for a registration.\n\nTry the next site.');
});

test('a question reaches the seller, the answer whoever asked', async () => {
  const { vendor, partner } = await aManagedPartner();
  const asker = await aVendor('vendor_admin', vendor.workspaceId);
  const sent = await aRegistrationOf(partner);
  const asked = await returnRegistration(asker, {
    registrationId: sent.id,
    version: sent.version,
    question: 'Same company?',
  });
  await answerQuestion(partner, { registrationId: asked.id, version: asked.version, answer: 'Yes.' });
  await deliverAll(vendor.workspaceId);

  expect((await listNotifications(partner, {})).items).toMatchObject([
    { title: `A question about ${sent.company}`, body: 'Same company?' },
  ]);
  expect((await listNotifications(asker, {})).items).toMatchObject([
    { title: `Kestrel Systemhaus answered about ${sent.company}` },
  ]);
  const mail = (await mailsIn(vendor.workspaceId)).find(({ recipient }) => recipient === mailOf(partner));
  expect(mail?.text).toContain('Same company?\n\nThe clock waits until you answer.');
});

test('what is withdrawn is told without a mail', async () => {
  const { vendor, partner } = await aManagedPartner();
  const { id: registrationId, version } = await aReturnedRegistrationOf(partner);
  await withdrawRegistration(partner, { registrationId, version, reason: 'They bought elsewhere.' });
  await deliverAll(vendor.workspaceId);

  expect((await listNotifications(vendor, {})).items[0]).toMatchObject({ body: 'They bought elsewhere.' });
  expect(
    (await mailsIn(vendor.workspaceId)).filter(({ recipient }) => recipient.endsWith('halden.example')),
  ).toHaveLength(1);
});

test('when the seller has left, the partner’s admins are told', async () => {
  const { vendor, partner } = await aManagedPartner();
  const admin = await aColleagueOf(partner, 'partner_admin');
  await anApprovedRegistrationOf(partner);
  await inWorkspace(vendor.workspaceId, ({ tx }) =>
    tx.user.update({ where: { id: partner.userId }, data: { status: 'disabled' } }),
  );
  await deliverAll(vendor.workspaceId);

  expect((await listNotifications(partner, {})).items).toEqual([]);
  expect((await listNotifications(admin, {})).items).toHaveLength(1);
});

test('reading is one’s own: one notification, or all of them', async () => {
  const { vendor, partner } = await aManagedPartner();
  await anApprovedRegistrationOf(partner);
  await anApprovedRegistrationOf(partner);
  await deliverAll(vendor.workspaceId);
  const [newest] = (await listNotifications(partner, {})).items;

  expect(await markRead(vendor, { notificationIds: [newest?.id ?? ''] })).toEqual({ unread: 2 });
  expect(await markRead(partner, { notificationIds: [newest?.id ?? ''] })).toEqual({ unread: 1 });
  expect(await markRead(partner, {})).toEqual({ unread: 0 });
  expect((await listNotifications(vendor, {})).unread).toBe(2);
});
