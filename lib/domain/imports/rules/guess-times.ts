import type { Mapping } from '@/lib/domain/imports/vocabulary';
import { columnValues, type Sample } from './column-values';
import { guessOrder } from './guess-order';
import { guessTimeFormat } from './guess-time-format';

type Times = Pick<Mapping, 'timeFormat' | 'order'>;

/** How the dates are written and in which order the rows stand, as far as it is not said: from the columns that tell. */
export function guessTimes(said: Pick<Mapping, 'columns'> & Times, sample: Sample): Times {
  const times = columnValues(sample, said.columns.time);
  const timeFormat = said.timeFormat ?? guessTimeFormat(times).format;
  if (said.order !== null || timeFormat === null) return { timeFormat, order: said.order };

  const cases = columnValues(sample, said.columns.case ?? said.columns.customer);
  const samples = times.map((time, index) => ({ caseName: cases[index] ?? '', time }));
  return { timeFormat, order: guessOrder(samples, timeFormat) };
}
