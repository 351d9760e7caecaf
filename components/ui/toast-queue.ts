import type { LucideIcon } from 'lucide-react';

export type ToastKind = 'done' | 'undo' | 'problem';
export type ToastAction = { label: string; onClick: () => void };
export type ToastRequest = { kind: ToastKind; message: string; action?: ToastAction; icon?: LucideIcon };

const waiting: ToastRequest[] = [];
const wishes = new Set<() => void>();
let deliver: ((request: ToastRequest) => void) | null = null;

/** Shown at once where the host is there; else kept, and the host is called for. */
export function requestToast(request: ToastRequest): void {
  if (deliver) {
    deliver(request);
    return;
  }
  waiting.push(request);
  for (const wish of wishes) wish();
}

/** Tells when the first toast is wanted, so that the host's code can be fetched then and not before. */
export function onToastWanted(wish: () => void): () => void {
  wishes.add(wish);
  if (waiting.length > 0) wish();
  return () => wishes.delete(wish);
}

/** For the host, once it can show toasts: what waited comes first. */
export function serveToasts(show: (request: ToastRequest) => void): () => void {
  deliver = show;
  for (const request of waiting.splice(0)) show(request);
  return () => {
    deliver = null;
  };
}
