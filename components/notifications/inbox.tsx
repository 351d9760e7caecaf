'use client';

import { useRouter } from 'next/navigation';
import { lazy, Suspense, useState } from 'react';
import { InboxButton } from './inbox-button';
import type { InboxProps } from './inbox-popover';
import { useNewlyCome } from './newly-come';

const InboxPopover = lazy(async () => ({ default: (await import('./inbox-popover')).InboxPopover }));

/**
 * In the rail: the bell, and what one should know of beside it, whose code comes with the first press. It counts what
 * comes while the page is open; the list is read anew once somebody looks.
 */
export function Inbox({ inbox, place }: InboxProps) {
  const router = useRouter();
  const [wanted, setWanted] = useState(false);
  const come = useNewlyCome(inbox);
  const unread = inbox.unread + come;
  const button = (
    <InboxButton unread={unread} aria-haspopup="dialog" aria-expanded={false} onClick={() => setWanted(true)} />
  );

  return wanted ? (
    <Suspense fallback={button}>
      <InboxPopover inbox={{ ...inbox, unread }} place={place} come={come} onLook={() => router.refresh()} />
    </Suspense>
  ) : (
    button
  );
}
