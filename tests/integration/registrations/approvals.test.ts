import { expect, test } from 'vitest';
import { newId } from '@/lib/core/ids';
import { getApprovals } from '@/lib/domain/registrations/approvals/queries';
import { updateApprovals } from '@/lib/domain/registrations/approvals/service';
import { approveRegistration, rejectRegistration } from '@/lib/domain/registrations/decisions/service';
import { findRegistration } from '@/lib/domain/registrations/queries';
import { submitRegistration } from '@/lib/domain/registrations/service';
import { setAbsence } from '@/lib/domain/workspace/people/absence';
import { updateUser } from '@/lib/domain/workspace/people/service';
import { systemViewer, type VendorViewer } from '@/lib/platform/viewer';
import { aProcessOf } from '../../factories/process';
import { reasonOf } from '../../factories/refused';
import { answersFor, aRegistrationOf, seenBy } from '../../factories/registrations';
import { aPartnerOf, aVendor, aWorkspace, inWorkspace } from '../../factories/workspace';

type Levels = ReadonlyArray<ReadonlyArray<string>>;

/** Everything of 50,000 and more is decided on these levels. */
async function deciding(admin: VendorViewer, levels: Levels) {
  const rule = {
    ...{ id: newId(), name: 'Large deals', amountFrom: '50,000' },
    levels: levels.map((approvers, place) => ({ name: `Step ${place + 1}`, approvers: [...approvers] })),
  };
  return updateApprovals(admin, { rules: [rule], version: 1 });
}

async function aTeam() {
  const workspaceId = await aWorkspace();
  const admin = await aVendor('vendor_admin', workspaceId);
  const [anna, bela] = [await aVendor('channel_manager', workspaceId), await aVendor('channel_manager', workspaceId)];
  const seller = await aPartnerOf(admin);
  await aProcessOf(admin);
  return { admin, anna, bela, seller };
}

const seen = ({ id, version }: { id: string; version: number }) => ({ registrationId: id, version });

test('a large deal goes through two people, in their order; the partner learns the step alone', async () => {
  const { admin, anna, bela, seller } = await aTeam();
  await deciding(admin, [[anna.userId], [bela.userId]]);
  const sent = await aRegistrationOf(seller);
  expect(sent.step).toEqual({ name: 'Step 1', place: 1, of: 2 });

  expect(await reasonOf(approveRegistration(bela, seen(sent)))).toBe('registration.not_your_turn');
  expect(await reasonOf(rejectRegistration(bela, { ...seen(sent), reason: 'too_late' }))).toBe(
    'registration.not_your_turn',
  );
  const agreed = await approveRegistration(anna, { ...seen(sent), note: 'The budget is there.' });
  expect(agreed).toMatchObject({ status: 'submitted', step: { place: 2 }, opportunity: null });
  expect((await seenBy(anna, agreed)).approval).toMatchObject({
    ...{ rule: 'Large deals', mayDecide: false },
    levels: [{ state: 'done', note: 'The budget is there.' }, { state: 'now' }],
  });
  const partnerSees = await findRegistration(seller, { registrationId: sent.id });
  expect(partnerSees.step).toEqual({ name: 'Step 2', place: 2, of: 2 });
  expect(JSON.stringify(partnerSees)).not.toContain(bela.userId);

  expect(await reasonOf(approveRegistration(anna, seen(agreed)))).toBe('registration.not_your_turn');
  expect(await approveRegistration(bela, seen(agreed))).toMatchObject({ status: 'approved', step: null });
});

test('what no rule takes is decided by one person, as before', async () => {
  const { admin, anna, bela, seller } = await aTeam();
  await deciding(admin, [[anna.userId], [bela.userId]]);
  const small = await aRegistrationOf(seller, { amount: '49,999' });

  expect(small.step).toBeNull();
  expect(await approveRegistration(bela, seen(small))).toMatchObject({ status: 'approved' });
});

test('rules that change leave alone what was sent before', async () => {
  const { admin, anna, seller } = await aTeam();
  const sent = await aRegistrationOf(seller);
  await deciding(admin, [[admin.userId]]);

  expect(await approveRegistration(anna, seen(sent))).toMatchObject({ status: 'approved' });
});

test('nobody decides on what they sent, and neither does a key or the product', async () => {
  const { admin, anna, seller } = await aTeam();
  await deciding(admin, [[anna.userId, admin.userId]]);
  const answers = await answersFor(anna, { partnerId: seller.partnerId });
  const own = await submitRegistration(anna, answers);

  expect(await reasonOf(approveRegistration(anna, seen(own)))).toBe('registration.own_registration');
  expect(await reasonOf(approveRegistration(systemViewer(anna.workspaceId), seen(own)))).toBe(
    'registration.needs_person',
  );
  expect(await approveRegistration(admin, seen(own))).toMatchObject({ status: 'approved' });
});

test('small and clean is not approved by itself where a rule names people', async () => {
  const workspaceId = await aWorkspace({ terms: { autoApproveMinor: 100_000_000n, lateClean: 'approve' } });
  const admin = await aVendor('vendor_admin', workspaceId);
  await aProcessOf(admin);
  await deciding(admin, [[admin.userId]]);

  const sent = await aRegistrationOf(await aPartnerOf(admin));
  expect(await findRegistration(admin, { registrationId: sent.id })).toMatchObject({ status: 'submitted' });
});

test('a stand-in decides for whoever is away; one who leaves in mid-decision leaves it to the administrators', async () => {
  const { admin, anna, bela, seller } = await aTeam();
  await deciding(admin, [[anna.userId]]);
  const [first, second] = [await aRegistrationOf(seller), await aRegistrationOf(seller)];

  await setAbsence(anna, { ...{ from: '2000-01-01', until: '2999-12-31', standInId: bela.userId } });
  expect(await approveRegistration(bela, seen(first))).toMatchObject({ status: 'approved' });

  const { version } = await inWorkspace(anna.workspaceId, ({ tx }) =>
    tx.user.findUniqueOrThrow({ where: { id: anna.userId } }),
  );
  await updateUser(admin, { userId: anna.userId, version, role: 'channel_manager', status: 'disabled' });
  expect((await seenBy(bela, second)).approval?.words).toContain('Administrators can take this step');
  expect(await reasonOf(approveRegistration(bela, seen(second)))).toBe('registration.not_your_turn');
  expect(await approveRegistration(admin, seen(second))).toMatchObject({ status: 'approved' });
});

test('a matrix that nobody satisfies says so, to whoever writes it and to whoever waits', async () => {
  const { admin, seller } = await aTeam();
  const { rules } = await deciding(admin, [[admin.userId], [admin.userId]]);
  expect(rules[0]?.problems).toEqual(['2 levels need 2 people, and these are 1: nobody takes two.']);

  const sent = await aRegistrationOf(seller);
  const agreed = await approveRegistration(admin, seen(sent));
  const { approval } = await seenBy(admin, agreed);
  expect(approval).toMatchObject({ mayDecide: false });
  expect(approval?.words).toContain('Nobody can take this step');
});

test('the rules say what they would have taken in a year', async () => {
  const { admin, anna, seller } = await aTeam();
  await aRegistrationOf(seller, { amount: '80,000' });
  await aRegistrationOf(seller, { amount: '1,000' });

  const view = await deciding(admin, [[anna.userId]]);
  expect(view).toMatchObject({ looked: 2, untaken: 1, rules: [{ taken: 1 }] });
  expect(await getApprovals(admin, {})).toEqual(view);
});

test('people who do not decide here can’t be named', async () => {
  const { admin, seller } = await aTeam();

  await expect(deciding(admin, [[seller.userId]])).rejects.toMatchObject({
    fields: { 'rules.0.levels.0.approvers': ['Choose people from the list.'] },
  });
});
