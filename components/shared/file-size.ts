import { formatNumber } from '@/lib/core/words';

const MEGABYTE = 1_000_000;

/** "12.4 MB", "61 KB". */
export function fileSize(bytes: number): string {
  if (bytes < MEGABYTE) return `${formatNumber(Math.ceil(bytes / 1000), { digits: 0 })} KB`;
  return `${formatNumber(bytes / MEGABYTE)} MB`;
}
