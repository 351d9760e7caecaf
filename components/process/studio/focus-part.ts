import type { StagePart } from '@/lib/domain/process/draft/vocabulary';
import { partId } from './part-look';

/** Goes to the field that something is said about, once its stage is drawn. */
export function focusPart(part: StagePart): void {
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      const element = document.getElementById(partId(part));
      element?.scrollIntoView({ block: 'nearest' });
      element?.focus();
    }),
  );
}
