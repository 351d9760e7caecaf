import { z } from 'zod';
import { isoDate, optional, text, uuid } from '@/lib/core/text';
import { page } from '@/lib/domain/workspace/paging';
import { FORECAST_CATEGORIES } from '@/lib/domain/process/vocabulary';
import { INSIGHT_PERIODS } from './vocabulary/filter';
import { METRIC_NAMES, METRICS } from './vocabulary/metrics';
import { EARLIER, OVERDUE, UNDATED } from './vocabulary/report';

/** Built without the labels: of `[{ value, label }]` only the values count. */
function oneOf<const Value extends string>(options: ReadonlyArray<{ value: Value }>, message: string) {
  return z.enum(options.map(({ value }) => value) as [Value, ...Array<Value>], message);
}

const day = isoDate.refine((value) => value >= '1970-01-01' && value <= '2199-12-31', 'Choose a day after 1970.');

const filter = {
  processId: uuid,
  period: optional(oneOf(INSIGHT_PERIODS, 'Choose a period from the list.')).describe(
    'Without it, and without days: last_12_months.',
  ),
  from: optional(day).describe('First day, together with `to`; counts instead of `period`.'),
  to: optional(day),
  partnerId: optional(uuid),
  region: optional(text(80)),
};

const metric = z.enum(METRIC_NAMES, 'Choose one of the figures.');
const month = z
  .string()
  .regex(new RegExp(`^(\\d{4}-(0[1-9]|1[0-2])|${EARLIER}|${OVERDUE}|${UNDATED})$`), 'Write a month as 2026-11.');

const figure = {
  stage: optional(z.string().regex(/^[a-z0-9_]{1,60}$/, 'Choose a stage of this process.')).describe(
    'The key of the stage, for figures about one stage.',
  ),
  month: optional(month).describe('For figures of a month: 2026-11, earlier, overdue or undated.'),
  category: optional(oneOf(FORECAST_CATEGORIES, 'Choose a category from the list.')),
};

export const filterInput = z.strictObject(filter).superRefine(demandDays);

export const dealsInput = z
  .strictObject({ ...filter, ...figure, metric, ...page })
  .superRefine(demandDays)
  .superRefine(demandSubject);

export const exportInput = z
  .strictObject({
    ...filter,
    ...figure,
    metric: optional(metric),
    table: z.enum(['stages', 'partners', 'months', 'deals']),
  })
  .superRefine(demandDays)
  .superRefine(demandSubject);

export const historyInput = z.strictObject({ processId: uuid, partnerId: optional(uuid) });

export type InsightFilter = z.output<typeof filterInput>;
export type DealsInput = z.output<typeof dealsInput>;
export type ExportInput = z.output<typeof exportInput>;

type Days = { from?: string | null | undefined; to?: string | null | undefined };

function demandDays({ from, to }: Days, context: z.RefinementCtx): void {
  if (Boolean(from) !== Boolean(to))
    context.addIssue({ code: 'custom', path: ['to'], message: 'Give both days, or none.' });
  if (from && to && from > to)
    context.addIssue({ code: 'custom', path: ['to'], message: 'This day comes before the first.' });
}

type Figure = {
  metric?: z.output<typeof metric> | null | undefined;
  stage?: string | null | undefined;
  month?: string | null | undefined;
  table?: string;
};

function demandSubject({ metric: name, stage, month: named, table }: Figure, context: z.RefinementCtx): void {
  if (!name) {
    if (table === 'deals') context.addIssue({ code: 'custom', path: ['metric'], message: 'Say which figure.' });
    return;
  }
  const { about } = METRICS[name];
  if (about === 'stage' && !stage) context.addIssue({ code: 'custom', path: ['stage'], message: 'Say which stage.' });
  if (about === 'month' && !named) context.addIssue({ code: 'custom', path: ['month'], message: 'Say which month.' });
}
