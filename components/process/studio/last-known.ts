import type { StudioView } from '@/lib/domain/process/draft/vocabulary';

/**
 * The drafts as this browser last knew them. A way back in the browser shows the page as it once came; without this the
 * edits made since would seem to be lost.
 */
const known = new Map<string, StudioView>();

export function remember(view: StudioView): void {
  known.set(view.process.id, view);
}

export function newerOf(view: StudioView): StudioView {
  const last = known.get(view.process.id);
  return last && savedAt(last) > savedAt(view) ? last : view;
}

function savedAt({ draft }: StudioView): string {
  return draft?.savedAt ?? '';
}
