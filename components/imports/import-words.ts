import type { CsvDelimiter } from '@/lib/core/csv-delimiter';
import type { CsvEncoding } from '@/lib/core/csv-encodings';
import type { TimestampFormat } from '@/lib/core/timestamps';
import type { MissingAnswer, RowOrder, Target } from '@/lib/domain/imports/vocabulary';

export const TARGET_LABELS: Record<Target, string> = {
  case: 'Deal',
  stage: 'Stage',
  time: 'Entered',
  customer: 'Customer',
  partner: 'Partner',
  owner: 'Owner, by e-mail',
  amount: 'Amount',
  currency: 'Currency',
};

export const TIME_FORMAT_LABELS: Record<TimestampFormat, string> = {
  iso: 'year-month-day',
  'DD.MM.YYYY': 'day.month.year',
  'DD-MM-YYYY': 'day-month-year',
  'DD/MM/YYYY': 'day/month/year',
  'MM/DD/YYYY': 'month/day/year',
};

export const ORDER_LABELS: Record<RowOrder, string> = {
  oldest_first: 'Oldest first, per deal',
  newest_first: 'Newest first, per deal',
  any: 'In no order: their dates count',
};

export const ENCODING_LABELS: Record<CsvEncoding, string> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16, as Excel’s “Unicode text”',
  'utf-16be': 'UTF-16, big-endian',
  'windows-1252': 'Windows-1252, as older Excel in Western Europe',
};

export const DELIMITER_WORDS: Record<CsvDelimiter, string> = {
  ',': 'commas',
  ';': 'semicolons',
  '\t': 'tabs',
  '|': 'bars',
};

export const MISSING_WORDS: Record<MissingAnswer, string> = {
  case: 'Which column names the deal, or its customer',
  stage: 'Which column is the stage',
  time: 'Which column says when the stage was entered',
  time_format: 'How the dates are written',
  partner: 'Whose deals these are',
  process: 'Which process they go into',
};
