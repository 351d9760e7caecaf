'use client';

import { useRouter, useSelectedLayoutSegment } from 'next/navigation';
import { useShortcuts } from '@/components/shared/use-shortcuts';
import { registrationHref } from '@/lib/domain/registrations/vocabulary';

/** `j` and `k` open the next and the previous registration of the list. */
export function QueueKeys({ ids }: { ids: ReadonlyArray<string> }) {
  const router = useRouter();
  const open = useSelectedLayoutSegment();
  const step = (by: 1 | -1) => {
    const at = open === null ? 0 : ids.indexOf(open);
    const next = ids[at + by];
    if (next === undefined) return;
    router.push(registrationHref('vendor', next));
    document.querySelector(`[data-queue="${next}"]`)?.scrollIntoView({ block: 'nearest' });
  };
  useShortcuts({ j: () => step(1), k: () => step(-1) });

  return null;
}
