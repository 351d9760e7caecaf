import { MAX_DOCUMENT_BYTES } from './vocabulary';

export type DocumentRefusal = 'document_empty' | 'document_too_large';

/** Why a file can't be kept; null when it can. `size` in bytes. */
export function documentProblem(size: number): DocumentRefusal | null {
  if (size === 0) return 'document_empty';
  return size > MAX_DOCUMENT_BYTES ? 'document_too_large' : null;
}

/** What browsers show without running anything. Everything else is only ever saved. */
const SHOWN = new Set(['application/pdf', 'image/png', 'image/jpeg', 'image/gif', 'image/webp', 'text/plain']);

/** The type that a file is sent out with: what its sender claimed is believed only where it can do no harm. */
export function servedType(claimed: string): { type: string; isShown: boolean } {
  const [type = ''] = claimed.toLowerCase().split(';');
  return SHOWN.has(type.trim())
    ? { type: type.trim(), isShown: true }
    : { type: 'application/octet-stream', isShown: false };
}
