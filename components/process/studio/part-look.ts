import type { StagePart } from '@/lib/domain/process/draft/vocabulary';

/** A value that differs from the published version. */
export const CHANGED_LOOK = 'border-accent bg-accent-soft';

/** So that a finding can lead to the field that it is about. */
export function partId(part: StagePart): string {
  return `stage-${part}`;
}
