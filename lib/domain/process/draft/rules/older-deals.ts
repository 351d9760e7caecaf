import type { VersionRow } from '@/lib/domain/process/draft/vocabulary';

/** Open deals on versions before the published one, where there is one for them to go to. */
export function olderDealsOf(versions: ReadonlyArray<VersionRow>): number {
  const published = versions.find(({ status }) => status === 'published');
  if (!published) return 0;
  return versions.filter(({ number }) => number < published.number).reduce((sum, { openDeals }) => sum + openDeals, 0);
}
