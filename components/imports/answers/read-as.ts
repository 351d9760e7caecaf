import { formatDate } from '@/lib/core/format-date';
import { parseTimestamp } from '@/lib/core/timestamps';
import type { Found, Mapping } from '@/lib/domain/imports/vocabulary';

/** How the first date of the file is understood: "03/04/2026 is 3 Apr 2026, 00:00". */
export function readAs({ headers, preview }: Found, { columns, timeFormat }: Mapping, timeZone: string): string | null {
  const index = headers.indexOf(columns.time ?? '');
  if (index < 0 || timeFormat === null) return null;

  for (const { cells } of preview) {
    const written = cells[index]?.trim() ?? '';
    const parsed = parseTimestamp(written, { format: timeFormat, timeZone });
    if (parsed.ok) return `${written} is ${formatDate(parsed.value, { style: 'exact', timeZone })} in ${timeZone}.`;
  }
  return 'None of the first rows has such a date.';
}
