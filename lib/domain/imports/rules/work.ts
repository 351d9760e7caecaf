import type { ImportListItem } from '@/lib/domain/imports/vocabulary';

type Work = Pick<ImportListItem, 'status' | 'upload' | 'stopped'>;

/** Whether something is being done with a file that is worth looking at again. */
export function isAtWork({ status, upload, stopped }: Work): boolean {
  return !stopped && (upload !== null || status === 'checking' || status === 'running');
}
