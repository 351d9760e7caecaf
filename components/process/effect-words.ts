import { listOf, plural } from '@/lib/core/words';
import type { StudioView } from '@/lib/domain/process/draft/vocabulary';

/** What publishing does to the deals that are open now. */
export function effectWords({ published, openDeals }: Pick<StudioView, 'published' | 'openDeals'>): string {
  if (!published) return 'Nothing is published yet. Once it is, deals can start here.';

  const total = openDeals.reduce((sum, { deals }) => sum + deals, 0);
  if (total === 0) return 'No deal is open. New deals start on the new version at once.';

  const where = listOf(
    openDeals.map(({ number, deals }) => `${plural(deals, 'open deal', 'open deals')} on v${number}`),
  );
  return `Publishing leaves ${where}: they finish as they began. New deals start on the new version at once.`;
}
