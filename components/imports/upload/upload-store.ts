'use client';

import { useSyncExternalStore } from 'react';
import { checkImport, discardImport, uploadImport } from '@/lib/domain/imports/actions';
import { fetchJson } from '@/lib/platform/fetch-json';
import { Refused, answerOf } from '@/lib/platform/outcome';
import { FileUpload, IDLE } from './file-upload';

const AGAIN_MS = 3_000;

/** One for the whole tab: going to another page does not break it off. */
export const fileUpload = new FileUpload({
  begin: (file) => answerOf(uploadImport(file)),
  put: async ({ importId, number }, piece, signal) => {
    await fetchJson(`/api/imports/${importId}/pieces/${number}`, { method: 'PUT', body: piece, signal });
  },
  check: async ({ id, version }) => {
    const outcome = await checkImport({ importId: id, version, mapping: null });
    // Somebody was quicker, in another tab perhaps: the rows are being checked.
    if (!outcome.ok && outcome.failure.reason !== 'import.stale') throw new Refused(outcome.failure);
  },
  discard: async (importId) => {
    await discardImport({ importId });
  },
  pause: (signal) =>
    new Promise((resolve) => {
      const timer = setTimeout(resolve, AGAIN_MS);
      signal.addEventListener('abort', () => {
        clearTimeout(timer);
        resolve();
      });
    }),
});

/** Closing the tab would break it off, so the browser asks first. */
fileUpload.subscribe(() => {
  const isUnderway = fileUpload.state().kind === 'sending' || fileUpload.state().kind === 'waiting';
  if (isUnderway) window.addEventListener('beforeunload', ask);
  else window.removeEventListener('beforeunload', ask);
});

function ask(event: BeforeUnloadEvent): void {
  event.preventDefault();
}

export function useFileUpload() {
  return useSyncExternalStore(fileUpload.subscribe, fileUpload.state, () => IDLE);
}
