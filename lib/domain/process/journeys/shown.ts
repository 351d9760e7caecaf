import type { Viewer } from '@/lib/platform/viewer';
import { journeyReason } from './schema';
import type { ShownReason } from './vocabulary';

/** The reason kept with a deal, as this viewer may read it. */
export function shownTo(viewer: Viewer, kept: unknown): ShownReason | null {
  if (kept === null) return null;
  const reason = journeyReason.parse(kept);
  return reason.kind === 'rule' && viewer.kind === 'partner' ? { ...reason, rule: null } : reason;
}
