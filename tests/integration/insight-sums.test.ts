import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ascending, quantile } from '@/lib/core/statistics';
import { getPartnerReport, getReport, listMetricDeals } from '@/lib/domain/analytics/queries';
import { INSIGHT_PERIODS } from '@/lib/domain/analytics/vocabulary/filter';
import type { Metric } from '@/lib/domain/analytics/vocabulary/metrics';
import type { Report, StageFigures } from '@/lib/domain/analytics/vocabulary/report';
import type { Viewer } from '@/lib/platform/viewer';
import { aHistoryOf, type Step } from '../factories/history';
import { anOpenProcessOf } from '../factories/open-process';
import { aColleagueOf, aPartnerOf, aVendor } from '../factories/workspace';

const REGIONS = ['DACH', 'Nordics', 'Benelux'];
const HOUR = 3_600_000;

/** A way through the stages with the hours spent in each, ending so many hours ago. */
const aStory = fc.record({
  partner: fc.nat(2),
  minor: fc.bigInt(0n, 900_000_000n),
  way: fc.array(fc.record({ key: fc.constantFrom('first', 'second', 'third'), hours: fc.nat(900) }), {
    minLength: 1,
    maxLength: 6,
  }),
  end: fc.constantFrom('won', 'lost', null),
  ended: fc.integer({ min: 1, max: 12_000 }),
  closeIn: fc.option(fc.integer({ min: -60, max: 120 })),
});

const aFilter = fc.record(
  {
    period: fc.constantFrom(...INSIGHT_PERIODS.map(({ value }) => value)),
    partner: fc.nat(2),
    region: fc.constantFrom(...REGIONS),
  },
  { requiredKeys: [] },
);

type Story = typeof aStory extends fc.Arbitrary<infer Value> ? Value : never;

test('every figure is the number, and the sum, of the deals that the same person can list behind it', async () => {
  const cases = {
    stories: fc.array(aStory, { maxLength: 16 }),
    filters: fc.array(aFilter, { minLength: 1, maxLength: 2 }),
  };

  await fc.assert(
    fc.asyncProperty(fc.record(cases), async ({ stories, filters }) => {
      const vendor = await aVendor();
      const partners = await Promise.all(REGIONS.map((region) => aPartnerOf(vendor, { region })));
      const process = await anOpenProcessOf(vendor);
      for (const story of stories)
        await aHistoryOf(partners[story.partner]!, process, stepsOf(story), detailsOf(story));

      const viewers = [
        vendor,
        await aVendor('executive', vendor.workspaceId),
        partners[0]!,
        await aColleagueOf(partners[1]!),
      ];
      for (const { partner, ...filter } of filters) {
        const asked = { processId: process.processId, ...filter };
        await expectFiguresToAgree(
          vendor,
          partner === undefined ? asked : { ...asked, partnerId: partners[partner]!.partnerId },
        );
        for (const viewer of viewers.slice(1)) await expectFiguresToAgree(viewer, asked);
      }
    }),
    { numRuns: 6 },
  );
}, 240_000);

/** Stays one after another; a stage after itself is one longer stay. */
function stepsOf({ way, end, ended }: Story): ReadonlyArray<Step> {
  const stays = way.filter(({ key }, index) => key !== way[index - 1]?.key);
  let instant = Math.floor(Date.now() / HOUR) * HOUR - ended * HOUR;
  const steps: Array<Step> = end ? [[end, new Date(instant).toISOString()]] : [];
  for (const { key, hours } of stays.toReversed()) {
    instant -= hours * HOUR;
    steps.unshift([key, new Date(instant).toISOString()]);
  }
  return steps;
}

function detailsOf({ minor, closeIn }: Story) {
  return {
    minor,
    closeDate: closeIn === null ? null : new Date(Date.now() + closeIn * 24 * HOUR).toISOString().slice(0, 10),
  };
}

type Asked = Parameters<typeof getReport>[1];
type Listed = { deals: number; minor: string; days: ReadonlyArray<number> };

async function expectFiguresToAgree(viewer: Viewer, asked: Asked): Promise<void> {
  const report = await getReport(viewer, asked);
  const list = async (metric: Metric, subject: object = {}): Promise<Listed> => {
    const { deals, valueMinor, rows } = await listMetricDeals(viewer, { ...asked, metric, ...subject, limit: 500 });
    expect([rows.length, String(rows.reduce((sum, row) => sum + BigInt(row.valueMinor), 0n))]).toEqual([
      deals,
      valueMinor,
    ]);
    return { deals, minor: valueMinor, days: rows.flatMap(({ days }) => (days === null ? [] : [days])) };
  };

  for (const stage of report.stages.filter(({ kind }) => kind === 'open')) await expectStage(stage, list);
  await expectSummary(report, list);
  await expectMonths(report, list);
  if (viewer.kind === 'vendor') await expectPartners(viewer, asked, report);
}

type List = (metric: Metric, subject?: object) => Promise<Listed>;

async function expectStage({ key: stage, standing, visits }: StageFigures, list: List): Promise<void> {
  const counts: ReadonlyArray<[Metric, number]> = [
    ['entered', visits.entered],
    ['left', visits.conversion.whole],
    ['went_on', visits.wentOn],
    ['lost_here', visits.lost],
    ['went_back', visits.wentBack],
    ['still_here', visits.stillHere],
    ['won_timed', visits.won],
    ['lost_timed', visits.lostAnywhere],
  ];
  for (const [metric, count] of counts)
    expect([metric, (await list(metric, { stage })).deals]).toEqual([metric, count]);
  expect(visits.stillHere + visits.wentOn + visits.lost + visits.wentBack).toBe(visits.entered);

  const days = ascending((await list('left', { stage })).days);
  expectClose(visits.medianDays, quantile(days, 0.5));
  expectClose(visits.p80Days, quantile(days, 0.8));
  expect(await list('in_stage', { stage })).toMatchObject({ deals: standing.deals, minor: standing.valueMinor });
  expect(await list('stalled_in_stage', { stage })).toMatchObject({
    deals: standing.stalled,
    minor: standing.stalledMinor,
  });
}

async function expectSummary({ summary, stages }: Report, list: List): Promise<void> {
  expect(await list('won')).toMatchObject({ deals: summary.won, minor: summary.wonMinor });
  expect(await list('lost')).toMatchObject({ deals: summary.lost, minor: summary.lostMinor });
  expect((await list('closed')).deals).toBe(summary.winRate.whole);
  expect(await list('open')).toMatchObject({ deals: summary.open, minor: summary.openMinor });
  expect((await list('open_qualified')).deals).toBe(summary.openQualified);
  expect(await list('stalled')).toMatchObject({ deals: summary.stalled, minor: summary.stalledMinor });

  const cycle = await list('cycle');
  expect(cycle.deals).toBe(summary.cycleDeals);
  expectClose(summary.cycleMedianDays, quantile(ascending(cycle.days), 0.5));
  expect(stages.reduce((sum, { standing }) => sum + standing.deals, 0)).toBe(summary.open);

  const shares = stages.flatMap(({ cycleShare }) => (cycleShare === null ? [] : [cycleShare]));
  if (shares.length > 0) expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
}

async function expectMonths({ months, summary }: Report, list: List): Promise<void> {
  for (const { kind, month, category, deals, valueMinor } of months) {
    const metric = kind === 'won' ? 'month_won' : 'month_open';
    expect(await list(metric, { month, category })).toMatchObject({ deals, minor: valueMinor });
  }
  const sum = (wanted: string) =>
    String(
      months.filter(({ kind }) => kind === wanted).reduce((total, { valueMinor }) => total + BigInt(valueMinor), 0n),
    );
  expect([sum('won'), sum('open')]).toEqual([summary.wonMinor, summary.openMinor]);
}

async function expectPartners(viewer: Viewer, asked: Asked, { summary }: Report): Promise<void> {
  const { partners, all } = await getPartnerReport(viewer, asked);
  const sum = (of: (row: (typeof partners)[number]) => string | number) =>
    partners.reduce((total, row) => total + BigInt(of(row)), 0n);

  expect([all.won, all.lost]).toEqual([summary.won, summary.lost]);
  expect(String(sum(({ wonMinor }) => wonMinor))).toBe(summary.wonMinor);
  expect(String(sum(({ openMinor }) => openMinor))).toBe(summary.openMinor);
  expect([Number(sum(({ open }) => open)), Number(sum(({ stalled }) => stalled))]).toEqual([
    summary.open,
    summary.stalled,
  ]);
}

function expectClose(figure: number | null, computed: number | null): void {
  if (computed === null || figure === null) expect(figure).toBe(computed);
  else expect(figure).toBeCloseTo(computed, 6);
}
