'use client';

import Link from 'next/link';
import { plural } from '@/lib/core/words';
import { useDraft } from './studio-context';

/** The deals in a stage, and those that were let out of it without what it asks. */
export function StageCounts({ stageKey }: { stageKey: string }) {
  const { view } = useDraft();
  const through = view.letThrough[stageKey] ?? 0;

  return (
    <span className="shrink-0 text-text-3 tabular-nums">
      {plural(view.deals[stageKey] ?? 0, 'deal', 'deals')}
      {through > 0 ? (
        <>
          {' · '}
          <Link
            href={`/process/${view.process.id}/feedback`}
            className="link-quiet"
            title="Somebody let them pass although something was missing. What people say tells more."
          >
            {through} let pass
          </Link>
        </>
      ) : null}
    </span>
  );
}
