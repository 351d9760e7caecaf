import { expect, test } from 'vitest';
import { getDigest } from '@/lib/domain/notifications/digest/queries';
import { sendDigests } from '@/lib/domain/notifications/digest/send';
import { chooseDigest } from '@/lib/domain/notifications/digest/service';
import { doTask, writeTask } from '@/lib/domain/opportunities/tasks/service';
import { aDealOf } from '../factories/opportunities';
import { aPartnerOf, aVendor, inWorkspace } from '../factories/workspace';

/** Thursday at eight, where the workspace is. */
const MORNING = new Date('2026-11-26T08:00:00Z');

async function aSellerWithTasks() {
  const manager = await aVendor();
  const seller = await aPartnerOf(manager);
  const { id: opportunityId } = await aDealOf(seller);
  const write = (title: string, dueOn: string) => writeTask(seller, { opportunityId, title, dueOn });
  await write('Call them', '2026-11-24');
  await write('Visit them', '2026-11-30');
  const send = (now = MORNING) => inWorkspace(manager.workspaceId, sendDigests, now);
  const mails = () =>
    inWorkspace(manager.workspaceId, ({ tx }) => tx.mail.findMany({ orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] }));
  return { manager, seller, write, send, mails };
}

test('in the morning a mail says what is late or due, once, and only to whom there is something to say', async () => {
  const { send, mails } = await aSellerWithTasks();
  await send();
  await send();
  await Promise.all([send(), send()]);

  const [mail, ...others] = await mails();
  expect(others).toEqual([]);
  expect(mail).toMatchObject({
    subject: '1 task today, 1 late',
    recipient: expect.stringMatching(/@kestrel/) as unknown,
  });
  expect(mail?.text).toContain('- Call them (Aurora Foods), 2 d late');
  expect(mail?.text).toContain('/portal/tasks');
  expect(mail?.text).not.toContain('Visit them');
});

test('before seven, and on a day off, nobody is written to', async () => {
  const { send, mails } = await aSellerWithTasks();
  await expect(send(new Date('2026-11-26T06:59:00Z'))).resolves.toBe(0);
  await expect(send(new Date('2026-11-28T09:00:00Z'))).resolves.toBe(0);
  await expect(mails()).resolves.toEqual([]);
});

test('the next morning brings the next mail, without what was done meanwhile', async () => {
  const { seller, write, send, mails } = await aSellerWithTasks();
  await send();
  const { id: taskId, version } = await write('Send the offer', '2026-11-27');
  await send(new Date('2026-11-27T08:00:00Z'));
  await doTask(seller, { taskId, version });
  await send(new Date('2026-11-30T08:00:00Z'));

  expect((await mails()).map(({ subject }) => subject)).toEqual([
    '1 task today, 1 late',
    '2 tasks today, 1 late',
    '2 tasks today, 1 late',
  ]);
});

test('who does not want it does not get it', async () => {
  const { seller, send, mails } = await aSellerWithTasks();
  await expect(getDigest(seller, {})).resolves.toEqual({ wanted: true });
  await chooseDigest(seller, { wanted: false });
  await expect(getDigest(seller, {})).resolves.toEqual({ wanted: false });
  await send();
  await expect(mails()).resolves.toEqual([]);
});
