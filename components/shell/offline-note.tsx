'use client';

import { WifiOff } from 'lucide-react';
import { useSyncExternalStore } from 'react';

/** Says that the network is gone, as long as it is. Lies over the page, so that nothing moves when it comes and goes. */
export function OfflineNote() {
  const isOnline = useSyncExternalStore(subscribe, isOnlineNow, () => true);

  return (
    <div role="status" className="pointer-events-none absolute inset-x-4 bottom-4 z-30 flex justify-center">
      {isOnline ? null : (
        <p className="flex min-h-9 items-center gap-2 rounded-md border border-warn-line bg-warn-soft px-3 py-2 font-medium text-warn-text shadow-menu">
          <WifiOff aria-hidden className="text-current" />
          You are offline. This page stays as it is; changes can be saved once you are back.
        </p>
      )}
    </div>
  );
}

function subscribe(listener: () => void): () => void {
  window.addEventListener('online', listener);
  window.addEventListener('offline', listener);
  return () => {
    window.removeEventListener('online', listener);
    window.removeEventListener('offline', listener);
  };
}

function isOnlineNow(): boolean {
  return navigator.onLine;
}
