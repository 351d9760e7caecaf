'use client';

import Link from 'next/link';
import { useState } from 'react';
import { SectionTitle } from '@/components/shared/section-title';
import { Button } from '@/components/ui/button';
import { listOf } from '@/lib/core/words';
import { LIKENESS_WORDS } from '@/lib/domain/leads/merging/rules';
import type { AlikeView } from '@/lib/domain/leads/merging/schema';
import type { LeadView } from '@/lib/domain/leads/schema';
import { leadHref, leadNumber, STATUS_LABELS } from '@/lib/domain/leads/vocabulary';
import { MergeDialog } from './merge-dialog';

type AlikeBoxProps = { lead: LeadView; alike: ReadonlyArray<AlikeView>; editable: boolean };

/** Other leads that may be the same one. */
export function AlikeBox({ lead, alike, editable }: AlikeBoxProps) {
  const [merging, setMerging] = useState<AlikeView | null>(null);
  if (alike.length === 0) return null;

  return (
    <section aria-labelledby="alike">
      <SectionTitle id="alike" detail={alike.length}>
        May be the same
      </SectionTitle>
      <ul>
        {alike.map((other) => (
          <li
            key={other.id}
            className="flex items-start justify-between gap-3 border-t border-line py-2 first:border-t-0"
          >
            <span className="min-w-0">
              <Link href={leadHref('vendor', other.id)} className="link">
                {other.company}
              </Link>{' '}
              <span className="text-text-3">{leadNumber(other.number)}</span>
              <span className="block text-text-2">
                {other.contactName}, {STATUS_LABELS[other.status].vendor.toLowerCase()}:{' '}
                {listOf(other.why.map((why) => LIKENESS_WORDS[why]))}
              </span>
            </span>
            {editable ? (
              <Button
                size="sm"
                onClick={() => setMerging(other)}
                aria-label={`Merge ${leadNumber(other.number)} into this lead`}
              >
                Merge…
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      {merging ? <MergeDialog lead={lead} other={merging} onClose={() => setMerging(null)} /> : null}
    </section>
  );
}
