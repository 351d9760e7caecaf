import { expect, test } from 'vitest';
import { findGate, findOpportunity, listTimeline } from '@/lib/domain/opportunities/deal/queries';
import {
  addNote,
  createOpportunity,
  meetCriterion,
  moveOpportunity,
  updateOpportunity,
} from '@/lib/domain/opportunities/deal/service';
import { newId } from '@/lib/core/ids';
import { dayAhead } from '../factories/days';
import { aDealOf } from '../factories/opportunities';
import { aProcessOf } from '../factories/process';
import { aColleagueOf, aPartnerOf, aVendor, inWorkspace } from '../factories/workspace';

async function aPartnerWithADeal() {
  const vendor = await aVendor();
  const partner = await aPartnerOf(vendor);
  const deal = await aDealOf(partner, { title: 'Aurora Foods', amountMinor: 8_400_000n });
  return { vendor, partner, opportunityId: deal.id };
}

const value = (deal: { fields: ReadonlyArray<{ key: string; value: string | null }> }, key: string) =>
  deal.fields.find((field) => field.key === key)?.value;

test('an edit keeps what was typed in its proper form and tells both sides of it', async () => {
  const { partner, opportunityId } = await aPartnerWithADeal();
  const fields = { amount: '96.500,50', economicBuyer: ' Helene Marchand ', nextStepDue: '2027-01-05' };
  const deal = await updateOpportunity(partner, { opportunityId, version: 1, fields });

  expect(deal).toMatchObject({ amountMinor: '9650050', baseMinor: '9650050', version: 2, nextStepDue: '2027-01-05' });
  expect(value(deal, 'economicBuyer')).toBe('Helene Marchand');
  const { items } = await listTimeline(partner, { opportunityId });
  expect(items[0]).toMatchObject({
    name: 'opportunity.changed',
    actor: partner.name,
    data: {
      changes: [
        { field: 'amount', before: 'EUR 84000.00', after: 'EUR 96500.50' },
        { field: 'economicBuyer', before: null, after: 'Helene Marchand' },
        { field: 'nextStepDue', before: null, after: '2027-01-05' },
      ],
    },
  });
});

test('another currency is converted to the workspace’s', async () => {
  const { vendor, opportunityId } = await aPartnerWithADeal();
  const deal = await updateOpportunity(vendor, { opportunityId, version: 1, fields: {}, currency: 'USD' });
  expect(deal).toMatchObject({ amountMinor: '8400000', currency: 'USD', baseMinor: '7560000' });

  const yen = updateOpportunity(vendor, { opportunityId, version: 2, fields: { amount: '5000' }, currency: 'JPY' });
  await expect(yen).rejects.toMatchObject({ reason: 'rate.missing' });
});

test('all that is wrong is said at once, each at its field, and nothing is written', async () => {
  const { partner, opportunityId } = await aPartnerWithADeal();
  const fields = { amount: '-1', contactEmail: 'mara', closeDate: '2027-02-30', shoeSize: '44', nextStep: 'Call' };

  await expect(updateOpportunity(partner, { opportunityId, version: 1, fields })).rejects.toMatchObject({
    code: 'invalid',
    fields: {
      'fields.amount': [expect.any(String)],
      'fields.contactEmail': [expect.any(String)],
      'fields.closeDate': [expect.any(String)],
      'fields.shoeSize': [expect.any(String)],
    },
  });
  expect(await findOpportunity(partner, { opportunityId })).toMatchObject({ version: 1, nextStep: null });
});

test('an edit that changes nothing leaves no trace', async () => {
  const { partner, opportunityId } = await aPartnerWithADeal();
  const deal = await updateOpportunity(partner, {
    opportunityId,
    version: 1,
    fields: { amount: '84,000', competitor: ' ' },
  });

  expect(deal.version).toBe(1);
  expect((await listTimeline(partner, { opportunityId })).items).toHaveLength(1);
});

test('the second of two editors is shown the deal as the first left it', async () => {
  const { vendor, partner, opportunityId } = await aPartnerWithADeal();
  await updateOpportunity(vendor, { opportunityId, version: 1, fields: { nextStep: 'Call her' } });
  const second = updateOpportunity(partner, { opportunityId, version: 1, fields: { nextStep: 'Write to her' } });

  await expect(second).rejects.toMatchObject({
    code: 'conflict',
    details: { card: { nextStep: 'Call her', version: 2 } },
  });
});

test('a gate shows what is met and what is missing, with what the deal already holds for it', async () => {
  const { vendor, partner, opportunityId } = await aPartnerWithADeal();
  await updateOpportunity(partner, { opportunityId, version: 1, fields: { contactName: 'Mara Falk' } });
  await addNote(vendor, { opportunityId, note: 'Plan: https://aurora.example/trial-plan.' });

  const next = await findGate(partner, { opportunityId, toStageKey: 'qualified' });
  expect(next.criteria.map(({ key, met }) => [key, met])).toMatchObject([
    [expect.any(String), true],
    [expect.any(String), false],
    ['first_talk', false],
  ]);
  expect(next.targets.slice(0, 2)).toEqual([
    { stageKey: 'qualified', missing: 2, of: 3 },
    { stageKey: 'solution_demo', missing: 6, of: 7 },
  ]);
  const ahead = await findGate(partner, { opportunityId });
  const found = (key: string) => ahead.criteria.find((item) => item.field?.key === key || item.key === key)?.found;
  expect(found('economicBuyer')).toEqual([{ value: 'Mara Falk', label: 'Mara Falk', from: 'contact' }]);
  expect(found('success_confirmed')).toMatchObject([{ value: 'https://aurora.example/trial-plan' }]);
});

test('a checklist item asks for its evidence, is met by it, and can be taken back', async () => {
  const { partner, opportunityId } = await aPartnerWithADeal();
  const item = { opportunityId, stageKey: 'qualified', criterionKey: 'problem_owner' };

  await expect(meetCriterion(partner, item)).rejects.toMatchObject({ fields: { note: [expect.any(String)] } });
  await meetCriterion(partner, { ...item, note: 'The plant manager, before the audit in May.' });
  const gate = await findGate(partner, { opportunityId });
  expect(gate.criteria.find(({ key }) => key === 'problem_owner')).toMatchObject({ met: true, metBy: partner.name });

  const card = await meetCriterion(partner, { ...item, met: false });
  expect(card.version).toBe(2);
  const names = (await listTimeline(partner, { opportunityId })).items.map(({ name }) => name);
  expect(names).toEqual(['opportunity.criterion_reopened', 'opportunity.criterion_met', 'opportunity.opened']);
});

test('a closed deal takes notes, and nothing else', async () => {
  const { partner, opportunityId } = await aPartnerWithADeal();
  const { stages } = await findOpportunity(partner, { opportunityId });
  const lostReason = stages.find(({ kind }) => kind === 'lost')?.lostReasons[0] ?? '';
  await moveOpportunity(partner, { opportunityId, toStageKey: 'lost', version: 1, lostReason });

  const edit = updateOpportunity(partner, { opportunityId, version: 2, fields: { nextStep: 'Call' } });
  await expect(edit).rejects.toMatchObject({ reason: 'opportunity.closed' });
  const tick = meetCriterion(partner, { opportunityId, stageKey: 'prospect', criterionKey: 'first_talk' });
  await expect(tick).rejects.toMatchObject({ reason: 'opportunity.closed' });
  await addNote(partner, { opportunityId, note: 'Ask again in May.' });

  const deal = await findOpportunity(partner, { opportunityId });
  expect(deal).toMatchObject({ lostReason, mayChange: false });
});

test('the timeline comes by pages, none twice, and tells of stays without events too', async () => {
  const { partner, opportunityId } = await aPartnerWithADeal();
  for (let i = 0; i < 40; i += 1) await addNote(partner, { opportunityId, note: `Note ${i}` });
  const first = await listTimeline(partner, { opportunityId });
  const second = await listTimeline(partner, { opportunityId, before: first.next ?? '' });
  expect([first.items.length, second.items.length, second.next]).toEqual([30, 11, null]);
  expect(new Set([...first.items, ...second.items].map(({ id }) => id)).size).toBe(41);

  const silent = await aDealOf(partner);
  await inWorkspace(partner.workspaceId, async ({ tx }) => {
    const stay = await tx.stageInterval.findFirstOrThrow({ where: { opportunityId: silent.id } });
    const { durationMs: _computed, ...copy } = stay;
    await tx.stageInterval.create({
      data: { ...copy, id: newId(), sequence: 2, direction: 'forward', enteredAt: new Date('2026-03-03') },
    });
  });
  const { items } = await listTimeline(partner, { opportunityId: silent.id });
  expect(items.map(({ name }) => name).toSorted()).toEqual(['opportunity.moved', 'opportunity.opened']);
});

test('a new deal is checked as a whole before it is opened', async () => {
  const vendor = await aVendor();
  const partner = await aPartnerOf(vendor);
  const { processId } = await aProcessOf(vendor);
  const wish = {
    partnerId: partner.partnerId,
    processId,
    customer: 'Aurora Foods GmbH',
    amount: '84,000',
    currency: 'EUR',
    dealType: 'new_customer' as const,
    closeDate: dayAhead(90),
  };

  const wrong = createOpportunity(vendor, { ...wish, amount: 'lots', closeDate: '2020-01-01', productIds: [newId()] });
  await expect(wrong).rejects.toMatchObject({
    fields: { amount: [expect.any(String)], closeDate: [expect.any(String)], productIds: [expect.any(String)] },
  });
  const one = await createOpportunity(vendor, { ...wish, ownerId: partner.userId });
  const other = await createOpportunity(vendor, { ...wish, customer: 'AURORA FOODS' });
  expect(one).toMatchObject({ title: 'Aurora Foods GmbH', stageKey: 'prospect', owner: { id: partner.userId } });
  expect(other.account.id).toBe(one.account.id);
});

test('a deal is looked after by the vendor’s people or its own partner’s, by nobody else’s', async () => {
  const { vendor, partner, opportunityId } = await aPartnerWithADeal();
  const [colleague, rival] = [await aColleagueOf(partner), await aPartnerOf(vendor)];
  const owned = await updateOpportunity(vendor, { opportunityId, version: 1, fields: {}, ownerId: colleague.userId });
  expect(owned.owner?.id).toBe(colleague.userId);

  const given = updateOpportunity(vendor, { opportunityId, version: 2, fields: {}, ownerId: rival.userId });
  await expect(given).rejects.toMatchObject({ reason: 'opportunity.unknown_owner' });
});

test('a partner that has ended takes no new deals, and one of another vendor does not exist', async () => {
  const vendor = await aVendor();
  const ended = await aPartnerOf(vendor, { status: 'ended' });
  const stranger = await aPartnerOf(await aVendor());
  const wish = {
    customer: 'Aurora',
    amount: '1',
    currency: 'EUR',
    dealType: 'renewal' as const,
    closeDate: dayAhead(90),
  };

  const late = createOpportunity(vendor, { ...wish, partnerId: ended.partnerId });
  await expect(late).rejects.toMatchObject({ fields: { partnerId: [expect.any(String)] } });
  const foreign = createOpportunity(vendor, { ...wish, partnerId: stranger.partnerId });
  await expect(foreign).rejects.toMatchObject({ code: 'not_found' });
});

test('an order date that has passed or lies far ahead, and an amount of nothing, are refused at their fields', async () => {
  const { vendor, opportunityId } = await aPartnerWithADeal();

  for (const [field, value, words] of [
    ['closeDate', '2020-01-01', 'This day has passed. Choose today or a later day.'],
    ['closeDate', '2199-01-01', 'This is more than five years away. Check the year.'],
    ['closeDate', '2027-02-30', 'February 2027 has 28 days. Write 28 Feb or choose a day.'],
    ['amount', '0', 'Write an amount above zero.'],
    ['amount', '-5', 'Write an amount of zero or more.'],
    ['budget', '9'.repeat(30), 'This amount is too large. Check the number of zeros.'],
  ] as const) {
    const change = updateOpportunity(vendor, { opportunityId, version: 1, fields: { [field]: value } });
    await expect(change).rejects.toMatchObject({ code: 'invalid', fields: { [`fields.${field}`]: [words] } });
  }
});

test('in another currency every amount of a deal is written anew', async () => {
  const { vendor, opportunityId } = await aPartnerWithADeal();
  const budgeted = { opportunityId, version: 1, fields: { budget: '84,000.50' } };
  await updateOpportunity(vendor, budgeted);
  await inWorkspace(vendor.workspaceId, ({ tx }) =>
    tx.exchangeRate.createMany({
      data: {
        workspaceId: vendor.workspaceId,
        currency: 'JPY',
        validFrom: new Date('2020-01-01'),
        rate: '0.006',
      },
    }),
  );

  const inYen = { opportunityId, version: 2, currency: 'JPY', fields: { amount: '9,000,000' } };
  await expect(updateOpportunity(vendor, inYen)).rejects.toMatchObject({
    fields: { 'fields.budget': ['This amount has more decimals than its currency.'] },
  });
  const moved = await updateOpportunity(vendor, { ...inYen, fields: { ...inYen.fields, budget: '13,000,000' } });
  expect(moved).toMatchObject({ currency: 'JPY', amountMinor: '9000000' });

  await updateOpportunity(vendor, { opportunityId, version: 3, fields: { budget: '12,000,000' } });
  const { items } = await listTimeline(vendor, { opportunityId, part: 'changes' });
  expect(items.map(({ data }) => data.changes)).toMatchObject([
    [{ field: 'budget', before: 'JPY 13000000', after: 'JPY 12000000' }],
    [
      { field: 'amount', after: 'JPY 9000000' },
      { field: 'budget', before: 'EUR 84000.50', after: 'JPY 13000000' },
    ],
    [{ field: 'budget', before: null, after: 'EUR 84000.50' }],
  ]);
});
