import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newId } from '@/lib/core/ids';
import { convert, decimalAmount, minorDigits } from '@/lib/core/money';
import { fieldValues } from '@/lib/domain/opportunities/deal-facts';
import { daysBefore, type ConditionFacts } from '@/lib/domain/process/conditions/rules/facts';
import { holds } from '@/lib/domain/process/conditions/rules/holds';
import { conditionSql } from '@/lib/domain/process/conditions/sql/condition';
import type { Here } from '@/lib/domain/process/conditions/sql/here';
import { asViewer } from '@/lib/platform/db/scope';
import { Prisma } from '@/lib/platform/db/generated/client';
import { anyCondition, DRAWN, fieldText } from '../../factories/conditions';
import { aDealOf } from '../../factories/opportunities';
import { aPartnerOf, aProductOf, aVendor, inWorkspace } from '../../factories/workspace';

const NOW = new Date('2026-11-23T09:00:00Z');
const HERE: Here = { now: NOW, today: '2026-11-23', currency: 'EUR', rates: { EUR: '1', USD: '0.9', JPY: '0.0061' } };

const moment = fc.integer({ min: -1, max: 7 * 86_400 }).map((seconds) => new Date(NOW.getTime() - seconds * 1_000));
const wholeDays = fc.integer({ min: 0, max: 7 }).map((days) => daysBefore(NOW, days));
const ago = fc.oneof(moment, wholeDays);
const text = fc.option(fieldText);

const aRandomDeal = fc.record({
  stageKey: fc.constantFrom(...DRAWN.stages),
  enteredStageAt: ago,
  lastActivityAt: ago,
  currency: fc.constantFrom(...DRAWN.currencies),
  amountMinor: fc.constantFrom(0n, 700n, 5_000_000n, 5_000_050n, 5_555_556n),
  dealType: fc.constantFrom('new_customer' as const, 'renewal' as const),
  closeDate: fc.option(fc.constantFrom(...DRAWN.days)),
  nextStep: text,
  competitor: text,
  problem: text,
  answers: fc.dictionary(
    fc.constantFrom('budget', 'quantity', 'economicBuyer', 'demoDate', 'drawingApproved'),
    fieldText,
  ),
  product: fc.option(fc.nat(1)),
  second: fc.boolean(),
  signals: fc.array(fc.record({ kind: fc.constantFrom('opened' as const, 'clicked' as const), at: ago }), {
    maxLength: 4,
  }),
});
type RandomDeal = typeof aRandomDeal extends fc.Arbitrary<infer Deal> ? Deal : never;

test('the database finds exactly the deals of which the rule holds', async () => {
  const vendor = await aVendor();
  const first = await aPartnerOf(vendor, { region: 'DACH', tier: 'gold', certified: true });
  const second = await aPartnerOf(vendor, { region: 'Nordics', type: 'msp' });
  const products = [await aProductOf(vendor, { line: 'Valves' }), await aProductOf(vendor, { line: 'Software' })];
  const model = await aDealOf(first);

  const drawn = fc.sample(aRandomDeal, { seed: 4, numRuns: 150 });
  const facts = new Map<string, ConditionFacts>();
  await inWorkspace(vendor.workspaceId, async ({ tx }) => {
    const pattern = await tx.opportunity.findUniqueOrThrow({ where: { id: model.id } });
    for (const [index, deal] of drawn.entries()) {
      const id = newId();
      const seller = deal.second ? second : first;
      const base = baseMinor(deal);
      const { product, second: _second, signals, closeDate, ...columns } = deal;
      const chosen = product === null ? [] : products.slice(0, product + 1);
      await tx.opportunity.create({
        data: {
          ...pattern,
          ...columns,
          id,
          number: 10_000 + index,
          partnerId: seller.partnerId,
          baseMinor: base,
          closeDate: closeDate === null ? null : new Date(closeDate),
          journeyReason: Prisma.DbNull,
        },
      });
      const row = { workspaceId: vendor.workspaceId, partnerId: seller.partnerId, opportunityId: id };
      await tx.opportunityProduct.createMany({ data: chosen.map((one) => ({ ...row, productId: one.id })) });
      await tx.buyerSignal.createMany({ data: signals.map((signal) => ({ ...row, ...signal })) });
      facts.set(id, factsOf(deal, { base, products: chosen }));
    }
  });

  await fc.assert(
    fc.asyncProperty(anyCondition(products.map(({ id }) => id)), async (condition) => {
      const found = await asViewer(vendor, 'read', (tx) =>
        tx.$queryRaw<Array<{ id: string }>>(Prisma.sql`
          select o.id from "Opportunity" o join "Partner" p on p.id = o."partnerId"
          where o.number >= 10000 and ${conditionSql(condition, HERE)}`),
      );
      const expected = [...facts].filter(([, deal]) => holds(condition, deal)).map(([id]) => id);
      expect(found.map(({ id }) => id).toSorted()).toEqual(expected.toSorted());
    }),
    { numRuns: 150 },
  );
}, 120_000);

function baseMinor({ amountMinor, currency }: RandomDeal): bigint {
  return convert(amountMinor, minorDigits(currency), 2, HERE.rates[currency] ?? '1.07');
}

function factsOf(
  deal: RandomDeal,
  { base, products }: { base: bigint; products: ReadonlyArray<{ id: string; line: string }> },
): ConditionFacts {
  const gold = { type: 'reseller', tier: 'gold', region: 'DACH', certified: true };
  const other = { type: 'msp', tier: 'registered', region: 'Nordics', certified: false };
  const rest = { nextStepDue: null, contactName: null, contactEmail: null };
  return {
    ...HERE,
    ...deal,
    fields: fieldValues({ ...deal, ...rest }),
    baseAmount: decimalAmount(base, 'EUR'),
    products,
    partner: deal.second ? other : gold,
    currency: deal.currency,
  };
}
