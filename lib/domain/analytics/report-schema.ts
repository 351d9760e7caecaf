import { z } from 'zod';
import { FORECAST_CATEGORIES, STAGE_KINDS } from '@/lib/domain/process/vocabulary';
import { INSIGHT_PERIODS } from './vocabulary/filter';
import { METRIC_NAMES, type MetricDeals } from './vocabulary/metrics';
import type { History } from './vocabulary/history';
import type { PartnerReport, Report } from './vocabulary/report';

const named = z.object({ id: z.uuid(), name: z.string() });
const minor = z.string().describe('Minor units of the workspace’s currency, as digits.');
const count = z.number().int();
const days = z.number().nullable().describe('Days of 24 hours.');
const share = z.number().nullable().describe('0 to 1.');
const kind = z.enum(STAGE_KINDS);
const category = z.enum(FORECAST_CATEGORIES.map(({ value }) => value));
const dayRange = z.object({ from: z.string(), to: z.string() });
const rate = z
  .object({ part: count, whole: count, rate: share, low: share, high: share })
  .describe('A share of `whole`, with its 95 % interval (Wilson).');

const scope = {
  asOf: z.string(),
  today: z.string(),
  timeZone: z.string(),
  currency: z.string(),
  process: named,
  period: z.enum([...INSIGHT_PERIODS.map(({ value }) => value), 'days']),
  days: dayRange.nullable().describe('Null: since the first deal.'),
  partner: named.nullable(),
  region: z.string().nullable(),
};

const standing = z
  .object({
    deals: count,
    valueMinor: minor,
    weightedMinor: minor,
    ageDays: days.describe('Median days since they came.'),
    stalled: count,
    stalledMinor: minor,
    stalledAfterDays: days,
  })
  .describe('The deals that stand in the stage now.');

const visits = z
  .object({
    entered: count,
    stillHere: count,
    wentOn: count,
    lost: count,
    wentBack: count,
    conversion: rate.describe('Went on, of those that left.'),
    medianDays: days,
    p80Days: days,
    won: count,
    wonMedianDays: days,
    lostAnywhere: count,
    lostMedianDays: days,
  })
  .describe('The deals that entered the stage for the first time in the period, and what became of them.');

const stage = z.object({
  key: z.string(),
  name: z.string(),
  kind,
  position: count,
  isInUse: z.boolean().describe('False for a stage that only older versions have.'),
  probability: count.describe('Percent.'),
  forecastCategory: category,
  targetDays: count.nullable(),
  maxDays: count.nullable(),
  standing,
  visits,
  cycleShare: share.describe('Of the time between qualification and order, over the deals won in the period.'),
});

const summary = z.object({
  ...{ won: count, lost: count, wonMinor: minor, lostMinor: minor, winRate: rate, valueWinRate: share },
  ...{ averageMinor: minor.nullable(), medianMinor: minor.nullable() },
  ...{ cycleDeals: count, cycleMedianDays: days, cycleP80Days: days },
  ...{ open: count, openMinor: minor, weightedMinor: minor, openQualified: count, stalled: count, stalledMinor: minor },
  velocityMinor: minor.nullable().describe('Per day: open qualified deals × win rate × average deal ÷ median cycle.'),
});

export const reportSchema: z.ZodType<Report> = z.object({
  ...scope,
  stages: z.array(stage),
  summary,
  before: z
    .object({ period: dayRange, won: count, lost: count, wonMinor: minor, winRate: rate })
    .nullable()
    .describe('The period before.'),
  months: z.array(
    z.object({ kind: z.enum(['won', 'open']), month: z.string(), category, deals: count, valueMinor: minor }),
  ),
});

const partnerFigures = z.object({
  partner: z.object({ ...named.shape, type: z.string(), tier: z.string(), region: z.string() }),
  ...{ open: count, openMinor: minor, weightedMinor: minor, ageDays: days, stalled: count },
  ...{ won: count, lost: count, wonMinor: minor, winRate: rate, averageMinor: minor.nullable() },
  ...{ cycleMedianDays: days, cycleP80Days: days, velocityMinor: minor.nullable() },
  lately: z.enum(['as_usual', 'picking_up', 'going_quiet', 'too_few']),
});

export const partnersSchema: z.ZodType<PartnerReport> = z.object({
  ...scope,
  partners: z.array(partnerFigures),
  all: z.object({ won: count, lost: count, winRate: rate }),
});

export const dealsSchema: z.ZodType<MetricDeals> = z.object({
  ...scope,
  metric: z.enum(METRIC_NAMES),
  stage: z.object({ key: z.string(), name: z.string() }).nullable(),
  month: z.string().nullable(),
  category: category.nullable(),
  deals: count,
  valueMinor: minor,
  rows: z.array(
    z.object({
      ...{ id: z.uuid(), number: count, title: z.string(), partner: named, stageName: z.string(), stageKind: kind },
      ...{
        valueMinor: minor,
        days,
        enteredAt: z.string(),
        closedAt: z.string().nullable(),
        closeDate: z.string().nullable(),
      },
    }),
  ),
});

const times = { n: count, medianHours: z.number(), p90Hours: z.number(), meanHours: z.number() };
const cycle = z.object({ n: count, medianDays: z.number(), meanDays: z.number(), p90Days: z.number() }).nullable();

export const historySchema: z.ZodType<History> = z.object({
  asOf: z.string(),
  process: named,
  partner: named.nullable(),
  stages: z.array(z.object({ key: z.string(), name: z.string(), kind })),
  deals: count,
  stays: count,
  reached: z.array(z.object({ stage: z.string(), deals: count })),
  outcomes: z.array(z.object({ stage: z.string().nullable(), kind, deals: count })),
  follows: z.array(z.object({ from: z.string(), to: z.string(), ...times })),
  stayTimes: z.array(z.object({ stage: z.string(), ...times, totalHours: z.number() })),
  variants: z.object({
    count,
    top: z.array(z.object({ stages: z.array(z.string()), deals: count })),
    top5Share: share,
  }),
  cycle,
  wonCycle: cycle,
});
