import { moneyWords } from '@/components/opportunities/fields/shown-value';
import { isCalendarDate } from '@/lib/core/calendar-date';
import { formatDate } from '@/lib/core/format-date';
import type { FieldView } from '@/lib/domain/opportunities/deal/vocabulary';

const LONGEST = 80;

/** A value as the timeline tells it; of a long answer only the beginning. */
export function toldValue(value: string, field: FieldView | undefined): string {
  if (field?.type === 'money') return toldMoney(value);
  if (field?.type === 'date' && isCalendarDate(value)) return formatDate(value);

  const shown = labelOf(value, field);
  return shown.length > LONGEST ? `“${shown.slice(0, LONGEST).trimEnd()}…”` : shown;
}

function labelOf(value: string, field: FieldView | undefined): string {
  return field?.choices?.find((choice) => choice.value === value)?.label ?? value;
}

/** Events keep amounts as "EUR 84000.00". */
function toldMoney(value: string): string {
  const [, currency = '', decimals = ''] = /^([A-Z]{3}) ([\d.]+)$/.exec(value) ?? [];
  return currency && decimals ? moneyWords(decimals, currency) : value;
}
