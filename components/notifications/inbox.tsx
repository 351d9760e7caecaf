'use client';

import { lazy, Suspense, useState } from 'react';
import { InboxButton } from './inbox-button';
import type { InboxProps } from './inbox-popover';

const InboxPopover = lazy(async () => ({ default: (await import('./inbox-popover')).InboxPopover }));

/** In the rail: the bell, and what one should know of beside it, whose code comes with the first press. */
export function Inbox(props: InboxProps) {
  const [wanted, setWanted] = useState(false);
  const { unread } = props.inbox;
  const button = (
    <InboxButton unread={unread} aria-haspopup="dialog" aria-expanded={false} onClick={() => setWanted(true)} />
  );

  return wanted ? (
    <Suspense fallback={button}>
      <InboxPopover {...props} />
    </Suspense>
  ) : (
    button
  );
}
