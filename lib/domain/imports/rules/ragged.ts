import type { CsvProblem } from '@/lib/core/csv-read';

/** Why a row doesn't have the shape of its file, in words. */
export function raggedReason(problem: CsvProblem, { expected, found }: { expected: number; found?: number }): string {
  switch (problem) {
    case 'csv.too_few_cells':
    case 'csv.too_many_cells':
      return `${found ?? 0} cells instead of ${expected}`;
    case 'csv.unstorable':
      return 'A character that can’t be stored';
    case 'csv.unclosed_quote':
      return 'A quotation mark opens here and never closes; what follows could not be read';
    case 'csv.row_too_long':
      return 'Longer than a million characters; a quotation mark may be missing';
  }
}
