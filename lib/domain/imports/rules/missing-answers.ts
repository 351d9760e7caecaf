import type { Found, Mapping, MissingAnswer, Target } from '@/lib/domain/imports/vocabulary';

/** What must be answered before the rows can be checked. */
export function missingAnswers(mapping: Mapping, { headers }: Pick<Found, 'headers'>): ReadonlyArray<MissingAnswer> {
  const has = (target: Target) => headers.includes(mapping.columns[target] ?? '');
  const missing: Array<MissingAnswer> = [];

  if (!has('case') && !has('customer')) missing.push('case');
  if (!has('stage')) missing.push('stage');
  if (!has('time')) missing.push('time');
  else if (mapping.timeFormat === null) missing.push('time_format');
  if (!has('partner') && mapping.partnerId === null) missing.push('partner');
  if (mapping.destination === null) missing.push('process');
  return missing;
}
