import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { rateOf } from '@/lib/domain/analytics/rules/rate';
import type { Report, StageFigures, Summary } from '@/lib/domain/analytics/vocabulary/report';
import { Answers } from './answers';

const STANDING = {
  deals: 0,
  valueMinor: '0',
  weightedMinor: '0',
  ageDays: null,
  stalled: 0,
  stalledMinor: '0',
  stalledAfterDays: 30,
};

function stage(
  name: string,
  share: number,
  { left, wentOn, stalled = 0 }: { left: number; wentOn: number; stalled?: number },
): StageFigures {
  return {
    ...{ key: name.toLowerCase(), name, kind: 'open', position: 0, isInUse: true, probability: 50 },
    ...{ forecastCategory: 'pipeline', targetDays: 14, maxDays: 30, cycleShare: share },
    standing: { ...STANDING, stalled },
    visits: {
      ...{ entered: left, stillHere: 0, wentOn, lost: left - wentOn, wentBack: 0, conversion: rateOf(wentOn, left) },
      ...{
        medianDays: 12,
        p80Days: 20,
        won: wentOn,
        wonMedianDays: 11,
        lostAnywhere: left - wentOn,
        lostMedianDays: 15,
      },
    },
  };
}

const SUMMARY: Summary = {
  ...{ won: 238, lost: 406, wonMinor: '1', lostMinor: '1', winRate: rateOf(238, 644), valueWinRate: 0.4 },
  ...{ averageMinor: '5000000', medianMinor: '4000000', cycleDeals: 238, cycleMedianDays: 74, cycleP80Days: 118 },
  ...{
    open: 113,
    openMinor: '410000000',
    weightedMinor: '1',
    openQualified: 100,
    stalled: 12,
    stalledMinor: '43000000',
  },
  velocityMinor: '2310000',
};

const REPORT: Report = {
  ...{ asOf: '2026-11-23T09:48:00.000Z', today: '2026-11-23', timeZone: 'UTC', currency: 'EUR' },
  ...{ process: { id: 'p1', name: 'IT channel' }, period: 'last_12_months', partner: null, region: null },
  days: { from: '2025-11-24', to: '2026-11-23' },
  stages: [
    stage('Qualified', 0.15, { left: 600, wentOn: 516 }),
    stage('Demo', 0.41, { left: 471, wentOn: 314, stalled: 9 }),
    stage('Offer', 0.44, { left: 300, wentOn: 264, stalled: 3 }),
  ],
  summary: SUMMARY,
  before: {
    period: { from: '2024-11-24', to: '2025-11-23' },
    won: 210,
    lost: 390,
    wonMinor: '1',
    winRate: rateOf(210, 600),
  },
  months: [],
};

function answers(report: Partial<Report> = {}, summary: Partial<Summary> = {}): ReadonlyArray<string> {
  render(<Answers report={{ ...REPORT, ...report, summary: { ...SUMMARY, ...summary } }} />);
  // Spaces that do not break read like others.
  return screen
    .getAllByRole('listitem')
    .map((item) => (item.querySelector('p')?.textContent ?? '').replaceAll('\u00a0', ' '));
}

test('three sentences say where it leaks, what stands still and whether more is won', () => {
  expect(answers()).toEqual([
    'Demo holds 41 % of won cycle time and loses one deal in three. No other stage costs half as much.',
    '€430k of the €4.10M in the pipeline stands still: 12 deals are past the time of their stage, 9 of them in Demo.',
    'The win rate is 37 %, against 35 % the year before. That is too little to call it a change.',
  ]);
});

test('where no deal has an amount, deals are counted alone', () => {
  expect(answers({}, { openMinor: '0', stalledMinor: '0' })[1]).toBe(
    '12 deals are past the time of their stage, 9 of them in Demo.',
  );
});

test('a change is called one when chance would hardly make it', () => {
  const [, , better] = answers({ before: { ...REPORT.before!, winRate: rateOf(120, 600) } });
  expect(better).toBe(
    'The win rate is 37 %, against 20 % the year before. That is better, and more than chance would do.',
  );
});

test('little history is said, not dressed up', () => {
  expect(answers({}, { won: 3, lost: 5, winRate: rateOf(3, 8), stalled: 0, open: 1 })).toEqual([
    'Not enough history to name a bottleneck: 3 deals were won in this period, 10 are needed.',
    'Nothing stands still: the one open deal is within the time of its stage.',
    '3 deals were won of 8 closed: too few to say what the win rate is.',
  ]);
});

test('an empty period has nothing to compare', () => {
  expect(answers({ before: null }, { won: 0, lost: 0, winRate: rateOf(0, 0), open: 0 })).toEqual([
    'Not enough history to name a bottleneck: no deal was won in this period, 10 are needed.',
    'No deal is open in this selection.',
    'No deal was won or lost in this period, so there is no win rate yet.',
  ]);
});
