import { expect, test } from 'vitest';
import { exportTable, getHistory, getPartnerReport, getReport, listMetricDeals } from '@/lib/domain/analytics/queries';
import type { StageFigures } from '@/lib/domain/analytics/vocabulary/report';
import { aHistoryOf, type Step } from '../factories/history';
import { anOpenProcessOf } from '../factories/open-process';
import { aProcessOf } from '../factories/process';
import { aPartnerOf, aVendor, aWorkspace } from '../factories/workspace';

const at = (day: string): string => `2026-01-${day}T08:00:00Z`;
const daysAgo = (days: number): string => new Date(Date.now() - days * 86_400_000).toISOString();

/** Straight through; back once, then lost; over a stage; waiting; back and waiting. */
const STORIES: Readonly<Record<string, ReadonlyArray<Step>>> = {
  straight: [
    ['first', at('01')],
    ['second', at('11')],
    ['third', at('21')],
    ['won', '2026-02-10T08:00:00Z'],
  ],
  lost: [
    ['first', at('01')],
    ['second', at('05')],
    ['first', at('08')],
    ['second', at('18')],
    ['lost', at('20')],
  ],
  skipping: [
    ['first', at('01')],
    ['third', at('03')],
    ['won', at('13')],
  ],
  waiting: [['first', at('01')]],
  back: [
    ['first', at('01')],
    ['second', at('02')],
    ['first', at('06')],
  ],
};

async function aWorldOfStories() {
  const vendor = await aVendor();
  const [kestrel, tidewell] = [
    await aPartnerOf(vendor, { name: 'Kestrel Systemhaus', region: 'DACH' }),
    await aPartnerOf(vendor, { name: 'Tidewell IT', region: 'UK' }),
  ];
  const process = await anOpenProcessOf(vendor);
  await aHistoryOf(kestrel, process, STORIES.straight!, { minor: 1_000_000n });
  await aHistoryOf(kestrel, process, STORIES.lost!, { minor: 300_000n });
  await aHistoryOf(tidewell, process, STORIES.skipping!, { minor: 2_000_000n });
  await aHistoryOf(kestrel, process, STORIES.waiting!, { minor: 500_000n, closeDate: '2026-01-31' });
  await aHistoryOf(tidewell, process, STORIES.back!, { minor: 700_000n });
  return { vendor, kestrel, tidewell, processId: process.processId };
}

function visitsTo(stages: ReadonlyArray<StageFigures>, wanted: string) {
  return stages.find(({ key }) => key === wanted)?.visits;
}

test('deals are counted once per stage, by where they went after their last stay there', async () => {
  const { vendor, processId } = await aWorldOfStories();
  const { stages } = await getReport(vendor, { processId, period: 'all_time' });

  expect(visitsTo(stages, 'first')).toMatchObject({ entered: 5, stillHere: 2, wentOn: 3, lost: 0, wentBack: 0 });
  expect(visitsTo(stages, 'second')).toMatchObject({ entered: 3, stillHere: 0, wentOn: 1, lost: 1, wentBack: 1 });
  expect(visitsTo(stages, 'third')).toMatchObject({ entered: 2, stillHere: 0, wentOn: 2, lost: 0, wentBack: 0 });
  expect(visitsTo(stages, 'won')).toMatchObject({ entered: 2 });
  expect(visitsTo(stages, 'lost')).toMatchObject({ entered: 1 });
  expect(visitsTo(stages, 'second')?.conversion).toMatchObject({ part: 1, whole: 3, rate: 1 / 3 });
});

test('days in a stage are those of all stays of a deal that has left, interpolated between neighbours', async () => {
  const { vendor, processId } = await aWorldOfStories();
  const { stages } = await getReport(vendor, { processId, period: 'all_time' });
  const days = (key: string) => {
    const visits = visitsTo(stages, key);
    return [visits?.medianDays, visits?.p80Days, visits?.wonMedianDays, visits?.lostMedianDays];
  };

  // 2, 10 and 14 (4 + 10); 4, 5 (3 + 2) and 10; 10 and 20.
  expect(days('first')).toEqual([10, expect.closeTo(12.4, 9), 6, 14]);
  expect(days('second')).toEqual([5, 8, 10, 5]);
  expect(days('third')).toEqual([15, 18, 15, null]);
});

test('the cycle runs from qualification to the order, and each stage has its share of it', async () => {
  const { vendor, processId } = await aWorldOfStories();
  const { stages, summary } = await getReport(vendor, { processId, period: 'all_time' });

  expect(summary).toMatchObject({ cycleDeals: 2, cycleMedianDays: 20, cycleP80Days: 26 });
  expect(stages.map(({ key, cycleShare }) => [key, cycleShare])).toEqual([
    ['first', 0],
    ['second', 0.25],
    ['third', 0.75],
    ['won', null],
    ['lost', null],
  ]);
});

test('win rate, average and velocity follow their formulas', async () => {
  const { vendor, processId } = await aWorldOfStories();
  const { summary } = await getReport(vendor, { processId, period: 'all_time' });

  expect(summary).toMatchObject({ won: 2, lost: 1, wonMinor: '3000000', lostMinor: '300000' });
  expect(summary.winRate).toMatchObject({ part: 2, whole: 3, rate: 2 / 3 });
  expect(summary.valueWinRate).toBeCloseTo(30 / 33, 12);
  expect(summary).toMatchObject({ averageMinor: '1500000', medianMinor: '1500000' });
  expect(summary).toMatchObject({ open: 2, openMinor: '1200000', openQualified: 1, weightedMinor: '240000' });
  // One open qualified deal × 2/3 × 15,000 ÷ 20 days.
  expect(summary.velocityMinor).toBe('50000');
});

test('a period takes what began in it, or was closed in it, by the workspace’s calendar', async () => {
  const { vendor, processId } = await aWorldOfStories();
  const { stages, summary, before } = await getReport(vendor, { processId, from: '2026-01-04', to: '2026-01-20' });

  expect(visitsTo(stages, 'first')).toMatchObject({ entered: 0, medianDays: null });
  expect(visitsTo(stages, 'second')).toMatchObject({ entered: 2, wentOn: 1, lost: 1 });
  expect(summary).toMatchObject({ won: 1, lost: 1, wonMinor: '2000000', cycleMedianDays: 10 });
  expect(before).toMatchObject({ period: { from: '2025-12-18', to: '2026-01-03' }, won: 0, lost: 0 });
});

test('midnight is the workspace’s, not Greenwich’s', async () => {
  const workspaceId = await aWorkspace({ timeZone: 'Pacific/Auckland' });
  const vendor = await aVendor('executive', workspaceId);
  const process = await anOpenProcessOf(vendor);
  await aHistoryOf(await aPartnerOf(vendor), process, [
    ['first', '2026-01-01T00:00:00Z'],
    ['won', '2026-01-31T12:00:00Z'],
  ]);
  const wonIn = async (from: string, to: string) =>
    (await getReport(vendor, { processId: process.processId, from, to })).summary.won;

  expect(await wonIn('2026-01-01', '2026-01-31')).toBe(0);
  expect(await wonIn('2026-02-01', '2026-02-01')).toBe(1);
  expect(
    (await getReport(vendor, { processId: process.processId, from: '2026-01-15', to: '2026-02-15' })).months,
  ).toMatchObject([{ kind: 'won', month: '2026-02', deals: 1 }]);
});

test('who has been in a stage longer than it allows is stalled', async () => {
  const vendor = await aVendor();
  const partner = await aPartnerOf(vendor);
  const process = await anOpenProcessOf(vendor);
  for (const days of [5, 19, 21, 30])
    await aHistoryOf(partner, process, [['second', daysAgo(days)]], { minor: BigInt(days) * 100n });

  const { stages, summary } = await getReport(vendor, { processId: process.processId });
  const second = stages.find(({ key }) => key === 'second')!;
  expect(second.standing).toMatchObject({
    deals: 4,
    valueMinor: '7500',
    stalled: 2,
    stalledMinor: '5100',
    stalledAfterDays: 20,
  });
  expect(second.standing.ageDays).toBeCloseTo(20, 2);
  expect(summary).toMatchObject({ open: 4, stalled: 2, stalledMinor: '5100' });
});

test('in a stage without a limit, whoever is there longer than eight in ten won deals were is stalled', async () => {
  const vendor = await aVendor();
  const partner = await aPartnerOf(vendor);
  const process = await aProcessOf(vendor, { template: 'blank' });
  const history = (days: number, ago: number) =>
    aHistoryOf(partner, process, [
      ['open', daysAgo(ago + days)],
      ['won', daysAgo(ago)],
    ]);
  for (const days of [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]) await history(days, 100);
  for (const days of [8, 9]) await aHistoryOf(partner, process, [['open', daysAgo(days)]]);

  const { stages } = await getReport(vendor, { processId: process.processId, period: 'last_30_days' });
  expect(stages[0]?.standing).toMatchObject({ deals: 2, stalled: 1 });
  expect(stages[0]?.standing.stalledAfterDays).toBeCloseTo(8.2, 3);
});

test('partner and region narrow everything, and two that contradict each other leave nothing', async () => {
  const { vendor, kestrel, tidewell, processId } = await aWorldOfStories();
  const of = async (filter: object) => (await getReport(vendor, { processId, period: 'all_time', ...filter })).summary;

  expect(await of({ partnerId: kestrel.partnerId })).toMatchObject({ won: 1, lost: 1, open: 1 });
  expect(await of({ region: 'UK' })).toMatchObject({ won: 1, lost: 0, open: 1 });
  expect(await of({ region: 'UK', partnerId: tidewell.partnerId })).toMatchObject({ won: 1, open: 1 });
  expect(await of({ region: 'UK', partnerId: kestrel.partnerId })).toMatchObject({ won: 0, lost: 0, open: 0 });
  expect(await of({ region: 'Iberia' })).toMatchObject({ won: 0, lost: 0, open: 0 });
});

test('a partner sees the figures of its own deals and nothing of others', async () => {
  const { tidewell, kestrel, processId } = await aWorldOfStories();
  const report = await getReport(tidewell, { processId, period: 'all_time' });

  expect(report.summary).toMatchObject({ won: 1, lost: 0, wonMinor: '2000000', open: 1 });
  await expect(getReport(tidewell, { processId, partnerId: kestrel.partnerId })).rejects.toMatchObject({
    reason: 'insight.partner_not_found',
  });
});

test('each partner is measured like the whole, most won first', async () => {
  const { vendor, processId } = await aWorldOfStories();
  const { partners, all } = await getPartnerReport(vendor, { processId, period: 'all_time' });

  expect(partners.map(({ partner }) => partner.name)).toEqual(['Tidewell IT', 'Kestrel Systemhaus']);
  expect(partners[0]).toMatchObject({
    won: 1,
    lost: 0,
    wonMinor: '2000000',
    open: 1,
    openMinor: '700000',
    cycleMedianDays: 10,
  });
  expect(partners[1]).toMatchObject({
    won: 1,
    lost: 1,
    wonMinor: '1000000',
    open: 1,
    cycleMedianDays: 30,
    lately: 'too_few',
  });
  expect(all).toMatchObject({ won: 2, lost: 1 });
});

test('open deals stand in the month they are expected, won ones in the month of the order', async () => {
  const { vendor, processId } = await aWorldOfStories();
  const { months } = await getReport(vendor, { processId, period: 'all_time' });

  expect(months).toEqual([
    { kind: 'won', month: '2026-01', category: 'closed', deals: 1, valueMinor: '2000000' },
    { kind: 'won', month: '2026-02', category: 'closed', deals: 1, valueMinor: '1000000' },
    { kind: 'open', month: 'overdue', category: 'pipeline', deals: 1, valueMinor: '500000' },
    { kind: 'open', month: 'undated', category: 'pipeline', deals: 1, valueMinor: '700000' },
  ]);
});

test('the deals behind a figure say how long each of them took', async () => {
  const { vendor, processId } = await aWorldOfStories();
  const found = await listMetricDeals(vendor, { processId, period: 'all_time', metric: 'left', stage: 'first' });

  expect(found).toMatchObject({ deals: 3, valueMinor: '3300000', stage: { key: 'first', name: 'First' } });
  expect(found.rows.map(({ days }) => days)).toEqual([14, 10, 2]);
});

test('a stage that the process does not have is not found, and a figure needs its stage', async () => {
  const { vendor, processId } = await aWorldOfStories();

  await expect(listMetricDeals(vendor, { processId, metric: 'left', stage: 'nowhere' })).rejects.toMatchObject({
    reason: 'insight.stage_not_found',
  });
  await expect(listMetricDeals(vendor, { processId, metric: 'left' })).rejects.toMatchObject({
    fields: { stage: ['Say which stage.'] },
  });
  await expect(getReport(vendor, { processId, from: '2026-02-01', to: '2026-01-01' })).rejects.toMatchObject({
    fields: { to: ['This day comes before the first.'] },
  });
});

test('a table is exported as the screen shows it, and cells are guarded', async () => {
  const { vendor, kestrel, processId } = await aWorldOfStories();
  const process = await anOpenProcessOf(vendor);
  await aHistoryOf(kestrel, process, [['first', at('01')]], { title: '=HYPERLINK("evil")', minor: 12_345n });

  const stages = await exportTable(vendor, { processId, period: 'all_time', table: 'stages' });
  expect(stages.csv.split('\r\n')[2]).toBe('Second,0,0.00,0.00,,0,3,0,1,1,1,33.33,5,8,10,5,25,10,20');
  const deals = await exportTable(vendor, { processId: process.processId, table: 'deals', metric: 'open' });
  expect(deals.csv).toContain(`"'=HYPERLINK(""evil"")",Kestrel Systemhaus,First,123.45`);
});

test('a process without a deal has figures that say so', async () => {
  const vendor = await aVendor();
  const { processId } = await anOpenProcessOf(vendor);
  const { stages, summary } = await getReport(vendor, { processId });

  expect(stages).toHaveLength(5);
  expect(stages[0]).toMatchObject({
    visits: { entered: 0, conversion: { rate: null } },
    standing: { deals: 0, ageDays: null },
  });
  expect(summary).toMatchObject({
    won: 0,
    winRate: { rate: null },
    averageMinor: null,
    cycleMedianDays: null,
    velocityMinor: null,
  });
  expect(await getHistory(vendor, { processId })).toMatchObject({
    deals: 0,
    cycle: null,
    variants: { count: 0, top5Share: null },
  });
});

test('what happened is told stay by stay, ties in the order of the file', async () => {
  const vendor = await aVendor();
  const partner = await aPartnerOf(vendor);
  const process = await anOpenProcessOf(vendor);
  await aHistoryOf(partner, process, [
    ['first', at('01')],
    ['second', at('02')],
    ['won', at('04')],
  ]);
  await aHistoryOf(partner, process, [
    ['first', at('01')],
    ['second', at('01')],
    ['first', at('01')],
  ]);
  const history = await getHistory(vendor, { processId: process.processId });

  expect(history).toMatchObject({
    deals: 2,
    stays: 6,
    cycle: { n: 2, medianDays: 1.5 },
    wonCycle: { n: 1, medianDays: 3 },
  });
  expect(history.outcomes).toEqual(
    expect.arrayContaining([
      { stage: 'won', kind: 'won', deals: 1 },
      { stage: null, kind: 'open', deals: 1 },
    ]),
  );
  expect(history.follows.map(({ from, to, n, meanHours }) => [from, to, n, meanHours])).toEqual([
    ['first', 'second', 2, 12],
    ['second', 'first', 1, 0],
    ['second', 'won', 1, 48],
  ]);
  expect(history.stayTimes).toMatchObject([
    { stage: 'first', n: 2, totalHours: 24 },
    { stage: 'second', n: 2, totalHours: 48 },
  ]);
  expect(history.variants.top.map(({ stages }) => stages.join('>'))).toEqual([
    'first>second>first',
    'first>second>won',
  ]);
});
