import fc from 'fast-check';
import { expect, test } from 'vitest';
import { divideHalfEven } from '@/lib/core/money';
import { findBoard } from '@/lib/domain/opportunities/board/queries';
import { moveOpportunity } from '@/lib/domain/opportunities/deal/service';
import { listOpportunities } from '@/lib/domain/opportunities/list/queries';
import type { DealRow } from '@/lib/domain/opportunities/list/vocabulary';
import { CLOSING, NEEDS } from '@/lib/domain/opportunities/vocabulary';
import type { PartnerViewer, Viewer } from '@/lib/platform/viewer';
import { aDealOf } from '../factories/opportunities';
import { anOpenProcessOf } from '../factories/open-process';
import { aColleagueOf, aPartnerOf, aVendor } from '../factories/workspace';

const REGIONS = ['DACH', 'Nordics', 'Benelux'];
const KEYS = ['first', 'second', 'third', 'won', 'lost'];

const aDeal = fc.record({
  partner: fc.nat(2),
  amountMinor: fc.bigInt(0n, 900_000_000n),
  currency: fc.constantFrom('EUR', 'EUR', 'USD'),
  title: fc.constantFrom('Aurelis Foods', 'Bergmann Papier', '100% Milk', 'Östra_Vind'),
  closeDate: fc.option(fc.integer({ min: -200, max: 400 }).map(dayFromNow)),
  nextStep: fc.option(fc.constant('Call her')),
  age: fc.integer({ min: 0, max: 60 }),
  path: fc.array(fc.constantFrom(...KEYS), { maxLength: 3 }),
});

const aFilter = fc.record(
  {
    partner: fc.nat(2),
    region: fc.constantFrom(...REGIONS, 'Iberia'),
    q: fc.constantFrom('foods', '100%', '_', 'D-1001', 'nobody'),
    closing: fc.constantFrom(...CLOSING.map(({ value }) => value)),
    worth: fc.constantFrom('-10000', '10000-1000000', '1000000-'),
    need: fc.constantFrom(...NEEDS.map(({ value }) => value)),
  },
  { requiredKeys: [] },
);

test('what a head of the board says is the sum of the rows that the same person can list', async () => {
  const cases = {
    deals: fc.array(aDeal, { maxLength: 14 }),
    filters: fc.array(aFilter, { minLength: 2, maxLength: 4 }),
  };

  await fc.assert(
    fc.asyncProperty(fc.record(cases), async ({ deals, filters }) => {
      const vendor = await aVendor();
      const partners = await Promise.all(REGIONS.map((region) => aPartnerOf(vendor, { region })));
      const { processId } = await anOpenProcessOf(vendor);
      for (const { partner, ...deal } of deals) await play(partners[partner]!, processId, deal);

      const [executive, admin] = [
        await aVendor('executive', vendor.workspaceId),
        await aColleagueOf(partners[1]!, 'partner_admin'),
      ];
      for (const viewer of [vendor, executive, partners[0]!, admin]) {
        await expectSumsToAgree(viewer, { processId });
        for (const { partner, ...filter } of filters) {
          const of = partner === undefined ? {} : { partner: partners[partner]!.partnerId };
          await expectSumsToAgree(viewer, { processId, ...filter, ...of });
        }
      }
    }),
    { numRuns: 12 },
  );
}, 120_000);

type Played = {
  amountMinor: bigint;
  currency: string;
  title: string;
  closeDate: string | null;
  nextStep: string | null;
  age: number;
  path: ReadonlyArray<string>;
};

/** Opens a deal in the past and sends it on its way; moves that the rule refuses stay undone. */
async function play(partner: PartnerViewer, processId: string, { age, path, ...deal }: Played): Promise<void> {
  const openedAt = new Date(Date.now() - age * 86_400_000);
  const { id } = await aDealOf(partner, { processId, openedAt, ...deal });
  let version = 1;
  for (const toStageKey of path) {
    const move = { opportunityId: id, toStageKey, version, reason: 'To and fro', lostReason: 'Price' };
    version = await moveOpportunity(partner, move).then(
      (card) => card.version,
      () => version,
    );
  }
}

async function expectSumsToAgree(viewer: Viewer, question: { processId: string }): Promise<void> {
  const board = await findBoard(viewer, question);
  for (const { key, deals, totalMinor, weightedMinor, cards } of board.columns) {
    const rows = await allRows(viewer, { ...question, stage: key });
    const sum = rows.reduce((total, { baseMinor }) => total + BigInt(baseMinor), 0n);
    const weighted = rows.reduce((total, row) => total + BigInt(row.baseMinor) * BigInt(row.probability), 0n);

    const told = { deals, totalMinor, weightedMinor };
    expect(told).toEqual({
      deals: rows.length,
      totalMinor: String(sum),
      weightedMinor: String(divideHalfEven(weighted, 100n)),
    });
    expect(new Set(cards.map(({ id }) => id))).toEqual(new Set(rows.map(({ id }) => id)));
  }
}

async function allRows(viewer: Viewer, question: object): Promise<ReadonlyArray<DealRow>> {
  const rows: Array<DealRow> = [];
  for (let page = 1; ; page += 1) {
    const list = await listOpportunities(viewer, { ...question, page, limit: 5, sort: 'customer' });
    rows.push(...list.rows);
    if (page === 1 && list.total.deals === 0) return [];
    if (page >= list.pages) {
      expect(list.total).toMatchObject({ deals: rows.length });
      return rows;
    }
  }
}

function dayFromNow(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
}
