import 'server-only';
import type { Tx } from '@/lib/platform/db/client';
import { findMatches, type Asking, type Limits } from './find';

/** Open deals of other partners with the same customer. Run it as the vendor or elevated: it looks across partners. */
export async function findRivals(
  tx: Tx,
  asking: Asking,
  limits: Limits,
): Promise<ReadonlyArray<{ protectedUntil: Date | null }>> {
  const matches = await findMatches(tx, asking, limits);
  return matches.filter((found) => found.class === 'open_deal');
}
