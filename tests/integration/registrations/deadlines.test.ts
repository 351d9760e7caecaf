import { beforeEach, expect, test } from 'vitest';
import { approveByItself } from '@/lib/domain/registrations/deadlines/approve';
import { deadlineReactions } from '@/lib/domain/registrations/deadlines/reactions';
import { watchDeadlines } from '@/lib/domain/registrations/deadlines/watch';
import { getProgramme } from '@/lib/domain/registrations/programme/queries';
import { updateProgramme } from '@/lib/domain/registrations/programme/service';
import { findRegistration } from '@/lib/domain/registrations/queries';
import { registrationSubmitted } from '@/lib/domain/registrations/events';
import type { PartnerViewer, VendorViewer } from '@/lib/platform/viewer';
import { aProcessOf } from '../../factories/process';
import { aRegistrationOf, aReturnedRegistrationOf } from '../../factories/registrations';
import { aPartnerOf, aVendor, inWorkspace } from '../../factories/workspace';

let admin: VendorViewer;
let seller: PartnerViewer;

beforeEach(async () => {
  admin = await aVendor('vendor_admin');
  seller = await aPartnerOf(admin, { region: 'DACH' });
});

/** Terms changed as the settings page does it. */
async function agree(changes: Partial<Parameters<typeof updateProgramme>[1]>) {
  const { autoApproveMinor: _limit, ...terms } = await getProgramme(admin, {});
  return updateProgramme(admin, { ...terms, holidays: [...terms.holidays], autoApprove: null, ...changes });
}

function watchAt(now: Date) {
  return inWorkspace(admin.workspaceId, (context) => watchDeadlines(context), now);
}

async function steps(registrationId: string) {
  const { history } = await findRegistration(admin, { registrationId });
  return history.filter(({ kind }) => kind === 'escalated').length;
}

/** Monday, and so far ahead of anything that nothing else is late. */
const MONDAY = new Date('2031-03-03T08:00:00Z');
const HOUR = 3_600_000;

async function sentAt(submittedAt: Date, changes: Record<string, unknown> = {}) {
  const { id, version } = await aRegistrationOf(seller);
  const dueAt = new Date(submittedAt.getTime() + 48 * HOUR);
  await inWorkspace(admin.workspaceId, ({ tx }) =>
    tx.dealRegistration.update({ where: { id }, data: { submittedAt, dueAt, ...changes } }),
  );
  return { id, version };
}

test('at half, at four fifths and at the end of the time people are told, once each', async () => {
  const { id } = await sentAt(MONDAY);
  const told = async (hours: number) => {
    await watchAt(new Date(MONDAY.getTime() + hours * HOUR));
    return steps(id);
  };
  expect(await told(23)).toBe(0);
  expect(await told(24)).toBe(1);
  expect(await told(30)).toBe(1);
  expect(await told(40)).toBe(2);
  expect(await told(48)).toBe(3);
  expect(await told(60)).toBe(3);
});

test('who looks after two shares at once is told of the later one alone', async () => {
  const { id } = await sentAt(MONDAY);
  await watchAt(new Date(MONDAY.getTime() + 47 * HOUR));
  expect(await steps(id)).toBe(1);
});

test('nobody is told of what waits for the partner', async () => {
  const { id } = await aReturnedRegistrationOf(seller);
  await watchAt(new Date('2035-01-01'));
  expect(await steps(id)).toBe(0);
});

test('the partner does not see who was reminded', async () => {
  const { id } = await sentAt(MONDAY);
  await watchAt(new Date(MONDAY.getTime() + 48 * HOUR));
  const { history } = await findRegistration(seller, { registrationId: id });
  expect(history.map(({ kind }) => kind)).toEqual(['submitted']);
});

test('a day off in the partner’s region moves its deadline, and nobody else’s', async () => {
  const other = await aPartnerOf(admin, { region: 'Nordics' });
  const days = Array.from({ length: 10 }, (_unused, at) => {
    const date = new Date(Date.now() + at * 24 * HOUR).toISOString().slice(0, 10);
    return { date, name: 'Closed', region: 'DACH' };
  });
  await agree({ holidays: days });
  const [late, usual] = [await aRegistrationOf(seller), await aRegistrationOf(other)];
  expect(Date.parse(late.clock.dueAt)).toBeGreaterThan(Date.parse(usual.clock.dueAt) + 5 * 24 * HOUR);
  expect(late.clock.leftMs).toBe(48 * HOUR);
});

test('a small deal that resembles nothing is approved by itself; a larger one waits for a person', async () => {
  await aProcessOf(admin);
  await agree({ autoApprove: '50,000' });
  const [small, large] = [
    await aRegistrationOf(seller, { amount: '50,000' }),
    await aRegistrationOf(seller, { amount: '50,001' }),
  ];
  await react(small.id);
  await react(small.id);
  await react(large.id);

  expect(await findRegistration(seller, { registrationId: small.id })).toMatchObject({
    status: 'approved',
    decision: { by: 'Tributary', letter: [expect.any(String), expect.stringContaining('deals of this size')] },
  });
  expect(await findRegistration(seller, { registrationId: large.id })).toMatchObject({ status: 'submitted' });
});

test('where no process takes the deal it is left to people, untouched', async () => {
  await agree({ autoApprove: '500,000' });
  const { id } = await aRegistrationOf(seller);
  await react(id);
  expect(await findRegistration(seller, { registrationId: id })).toMatchObject({ status: 'submitted', decision: null });
});

async function react(id: string): Promise<void> {
  const [subscriber] = deadlineReactions;
  await inWorkspace(admin.workspaceId, async (context) => {
    const event = await context.tx.event.findFirstOrThrow({
      where: { subjectId: id, name: registrationSubmitted.name },
    });
    await subscriber?.react(context, { ...event, createdAt: event.createdAt.toISOString() });
  });
}

test('what is late and resembles nothing is approved where the programme says so', async () => {
  await aProcessOf(admin);
  const { id } = await sentAt(MONDAY);
  const conflicting = await sentAt(MONDAY, { conflict: 'open_deal' });
  const end = new Date(MONDAY.getTime() + 48 * HOUR);
  await agree({ lateClean: 'approve' });

  const late = await watchAt(end);
  expect(late.map((one) => one.id)).toEqual([id]);
  // Had the first try failed, the next one would come.
  expect(await watchAt(end)).toHaveLength(1);
  for (const one of late) await approveByItself({ ...one, workspaceId: admin.workspaceId }, 'Nobody objected.');
  expect(await findRegistration(admin, { registrationId: id })).toMatchObject({ status: 'approved' });
  expect(await findRegistration(admin, { registrationId: conflicting.id })).toMatchObject({ status: 'submitted' });
});

test('terms that make no sense are refused beside their field, and a second writer sees the first one’s', async () => {
  await expect(agree({ protectionDays: 200, maxProtectionDays: 100 })).rejects.toMatchObject({
    fields: { maxProtectionDays: ['Write at least the days of protection.'] },
  });
  await expect(agree({ autoApprove: 'a lot' })).rejects.toMatchObject({
    fields: { autoApprove: [expect.any(String)] },
  });
  const { version } = await getProgramme(admin, {});
  await agree({ decisionHours: 24, reminderDays: [7, 30, 7] });
  expect(await getProgramme(admin, {})).toMatchObject({ decisionHours: 24, reminderDays: [30, 7] });
  await expect(agree({ version })).rejects.toMatchObject({
    reason: 'registration.programme_changed',
    details: { decisionHours: 24 },
  });
});
