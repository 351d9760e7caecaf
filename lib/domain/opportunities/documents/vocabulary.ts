/** A file larger than this belongs elsewhere, with a link here. */
export const MAX_DOCUMENT_BYTES = 10_000_000;

/** A file at a deal, without its bytes. */
export type DocumentView = {
  id: string;
  fileName: string;
  size: number;
  uploadedBy: string;
  uploadedAt: string;
  /** The criterion that it answers, where it does. */
  stageKey: string | null;
  criterionKey: string | null;
};

export function documentHref(id: string): string {
  return `/api/documents/${id}`;
}
