import { expect, test } from 'vitest';
import { findOpportunity } from '@/lib/domain/opportunities/deal/queries';
import { getRule, listRules, simulateRule, tryRules } from '@/lib/domain/process/journeys/queries';
import { createRule, moveRule, removeRule, updateRule } from '@/lib/domain/process/journeys/service';
import { createProcess, updateProcess } from '@/lib/domain/process/service';
import type { PartnerViewer } from '@/lib/platform/viewer';
import { aRuleOf, FROM_GOLD, OF_RESELLERS } from '../../factories/journeys';
import { aDealOf } from '../../factories/opportunities';
import { all, WORTH_SOMETHING } from '../../factories/plays';
import { aProcessOf } from '../../factories/process';
import { aPartnerOf, aProductOf, aVendor, inWorkspace } from '../../factories/workspace';

async function aPlace() {
  const admin = await aVendor('vendor_admin');
  const usual = await aProcessOf(admin, { position: 0 });
  return { admin, usual, seller: await aPartnerOf(admin, { tier: 'gold' }) };
}

/** Opened as a registration opens it: nobody names the process. */
function aDealBy(seller: PartnerViewer, rest: { amountMinor?: bigint } = {}) {
  return aDealOf(seller, { processId: undefined, ...rest });
}

const journeyOf = async (viewer: Parameters<typeof findOpportunity>[0], opportunityId: string) =>
  (await findOpportunity(viewer, { opportunityId })).journey;

test('the first rule that holds chooses the process, and the deal keeps why', async () => {
  const { admin, seller } = await aPlace();
  const gold = await aRuleOf(admin, { name: 'Gold first', conditions: all(FROM_GOLD, WORTH_SOMETHING) });
  const reseller = await aRuleOf(admin, { name: 'Resellers' });

  const large = await aDealBy(seller);
  const small = await aDealBy(seller, { amountMinor: 100n });
  expect([large.processId, small.processId]).toEqual([gold.process.id, reseller.process.id]);
  expect(await journeyOf(admin, large.id)).toEqual({
    ...{ kind: 'rule', rule: 'Gold first' },
    because: 'the partner’s tier is Gold and the amount is at least €50,000',
    seen: [
      { label: 'Amount', value: '€84,000' },
      { label: 'Partner tier', value: 'Gold' },
    ],
  });
  expect(await journeyOf(seller, large.id)).toMatchObject({ rule: null, because: /Gold/ });
  expect(await listRules(admin, {})).toMatchObject([
    {
      id: gold.id,
      when: 'The partner’s tier is Gold and the amount is at least €50,000.',
      deals: { total: 1, open: 1 },
    },
    { id: reseller.id, deals: { total: 1, open: 1 } },
  ]);
});

test('where no rule holds the lists of the processes decide, and a process named by hand goes before all', async () => {
  const { admin, usual, seller } = await aPlace();
  await aRuleOf(admin, { conditions: all({ ...OF_RESELLERS, values: ['distributor'] }) });
  const fitting = await aDealBy(seller);
  expect(fitting.processId).toBe(usual.processId);
  expect(await journeyOf(admin, fitting.id)).toEqual({
    kind: 'fit',
    seen: [
      { label: 'Product line', value: 'None' },
      { label: 'Partner type', value: 'Reseller' },
    ],
  });

  await aRuleOf(admin);
  const named = await aDealOf(seller, { processId: usual.processId });
  expect(named.processId).toBe(usual.processId);
  expect(await journeyOf(admin, named.id)).toEqual({ kind: 'chosen', by: 'Tributary' });
});

test('the reason outlives the rule, whose deals stay where they are', async () => {
  const { admin, seller } = await aPlace();
  const rule = await aRuleOf(admin, { name: 'Resellers' });
  const deal = await aDealBy(seller);

  await removeRule(admin, { ruleId: rule.id, version: rule.version });
  expect(await findOpportunity(admin, { opportunityId: deal.id })).toMatchObject({
    process: { id: rule.process.id },
    journey: { kind: 'rule', rule: 'Resellers', because: 'the partner’s type is Reseller' },
  });
  expect(await listRules(admin, {})).toEqual([]);
});

test('an archived process takes deals neither by a rule nor by hand, and the rule says so', async () => {
  const { admin, usual, seller } = await aPlace();
  const rule = await aRuleOf(admin);
  await updateProcess(admin, { processId: rule.process.id, version: 1, isArchived: true });

  expect((await aDealBy(seller)).processId).toBe(usual.processId);
  expect(await getRule(admin, { ruleId: rule.id })).toMatchObject({ process: { takesDeals: false } });
  await expect(aDealOf(seller, { processId: rule.process.id })).rejects.toMatchObject({
    reason: 'opportunity.no_process',
  });
});

test('rules are put in another order, switched off and on', async () => {
  const { admin, seller } = await aPlace();
  const [one, two, three] = [await aRuleOf(admin), await aRuleOf(admin), await aRuleOf(admin)];
  const { order } = await moveRule(admin, { ruleId: three.id, version: 1, place: 0 });
  expect(order).toEqual([three.id, one.id, two.id]);
  expect((await listRules(admin, {})).map(({ id }) => id)).toEqual(order);
  expect((await aDealBy(seller)).processId).toBe(three.process.id);

  const off = await updateRule(admin, { ruleId: three.id, version: 1, active: false });
  expect((await aDealBy(seller)).processId).toBe(one.process.id);
  await updateRule(admin, { ruleId: three.id, version: off.version, active: true });
  expect((await aDealBy(seller)).processId).toBe(three.process.id);
});

test('of two people who change a rule the second is told, with the rule as it is now', async () => {
  const { admin } = await aPlace();
  const { id: ruleId, version } = await aRuleOf(admin);
  await updateRule(admin, { ruleId, version, name: 'First' });
  await expect(updateRule(admin, { ruleId, version, name: 'Second' })).rejects.toMatchObject({
    reason: 'journey.changed',
    details: { name: 'First' },
  });
});

test('two rules that come at the same time stand one behind the other', async () => {
  const { admin } = await aPlace();
  const { processId } = await aProcessOf(admin);
  const rule = { conditions: all(OF_RESELLERS), processId };
  await Promise.all(['A', 'B', 'C'].map((name) => createRule(admin, { ...rule, name })));
  const rows = await inWorkspace(admin.workspaceId, ({ tx }) => tx.journeyRule.findMany());
  expect(rows.map(({ position }) => position).toSorted()).toEqual([0, 1, 2]);
});

test.each([
  ['no condition', { conditions: all() }, 'journey.nothing_asked'],
  ['a deleted field', { conditions: all({ ...WORTH_SOMETHING, field: 'gone' }) }, 'journey.asks_too_much'],
  [
    'what a new deal can’t know',
    { conditions: all({ kind: 'days', subject: 'days_quiet', operator: 'at_least', days: 3 } as const) },
    'journey.asks_too_much',
  ],
  [
    'an amount in a currency without a rate',
    { conditions: all({ ...WORTH_SOMETHING, currency: 'CHF' }) },
    'journey.never_judged',
  ],
  ['nothing chosen', { conditions: all({ ...FROM_GOLD, values: [] }) }, 'journey.never_judged'],
  ['a process that does not exist', { processId: '01970000-0000-7000-8000-000000000000' }, 'journey.process_not_found'],
])('a rule with %s is refused', async (_name, wrong, reason) => {
  const { admin, usual } = await aPlace();
  const rule = { name: 'Rule', conditions: all(FROM_GOLD), processId: usual.processId, ...wrong };
  await expect(createRule(admin, rule)).rejects.toMatchObject({ reason });
});

test('a rule does not lead to a process that was never published', async () => {
  const { admin } = await aPlace();
  const { processId } = await createProcess(admin, { name: 'Unpublished', template: 'blank' });
  const rule = { name: 'Rule', conditions: all(FROM_GOLD), processId };
  await expect(createRule(admin, rule)).rejects.toMatchObject({ reason: 'journey.takes_no_deals' });
});

test('a deal is tried: which process, by which rule, and what those before it miss', async () => {
  const { admin, usual, seller } = await aPlace();
  const distributors = { conditions: all({ ...OF_RESELLERS, values: ['distributor'] }) };
  const first = await aRuleOf(admin, { name: 'Distributors', ...distributors });
  const second = await aRuleOf(admin, { name: 'Resellers' });
  const deal = { partnerId: seller.partnerId, dealType: 'renewal', amount: '84,000', currency: 'EUR' } as const;

  expect(await tryRules(admin, deal)).toMatchObject({
    process: { id: second.process.id, name: second.process.name },
    reason: { kind: 'rule', rule: 'Resellers' },
    rules: [
      { id: first.id, verdict: 'does_not_hold', lacking: 'the partner’s type is Distributor' },
      { id: second.id, verdict: 'takes', lacking: null },
    ],
  });
  await updateRule(admin, { ruleId: second.id, version: 1, active: false });
  expect(await tryRules(admin, deal)).toMatchObject({ process: { id: usual.processId }, reason: { kind: 'fit' } });
  await expect(tryRules(admin, { ...deal, amount: 'much' })).rejects.toMatchObject({ fields: { amount: [/./] } });
  await expect(tryRules(admin, { ...deal, productIds: [usual.processId] })).rejects.toMatchObject({
    reason: 'journey.unknown_product',
  });
});

test('a rule is tried on the last year: what it matches, and what an earlier rule takes of that', async () => {
  const { admin, usual, seller } = await aPlace();
  const other = await aPartnerOf(admin, { type: 'msp' });
  const { processId } = usual;
  const valve = await aProductOf(admin, { line: 'Valves' });
  await aDealOf(seller, { processId, amountMinor: 9_000_000n, productIds: [valve.id] });
  await aDealOf(seller, { processId, amountMinor: 100n });
  await aDealOf(other, { processId, amountMinor: 9_000_000n });
  await aDealOf(seller, { processId, openedAt: new Date(Date.now() - 400 * 86_400_000) });
  const large = all(WORTH_SOMETHING);

  expect(await simulateRule(admin, { conditions: large })).toEqual({
    ...{ days: 365, deals: 3, matching: 2, takenEarlier: 0 },
  });
  const resellers = await aRuleOf(admin);
  expect(await simulateRule(admin, { conditions: large })).toMatchObject({ matching: 2, takenEarlier: 1 });
  expect(await simulateRule(admin, { conditions: large, ruleId: resellers.id })).toMatchObject({ takenEarlier: 0 });
});
