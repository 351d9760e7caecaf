'use client';

import Link from 'next/link';
import type { ReactNode } from 'react';
import { plural } from '@/lib/core/words';
import type { StudioView } from '@/lib/domain/process/draft/vocabulary';
import { AsideCard } from '../aside-card';
import { nameOf, ownLines, type OwnLine } from '@/lib/domain/process/variants/rules/own-lines';

type VariantCardProps = {
  view: Pick<StudioView, 'process' | 'follows' | 'stages'>;
  /** What can be done about a line, where something can. */
  actOn?: (line: OwnLine) => ReactNode;
};

/** What a variant says itself; all that is not listed is as in its parent. */
export function VariantCard({ view: { process, follows, stages }, actOn }: VariantCardProps) {
  if (!process.parent || !follows) return null;
  const lines = ownLines(follows.stages, stages);

  return (
    <AsideCard title={`Variant of ${process.parent.name}`}>
      <p className="mt-1.5 text-xs text-text-2">
        {lines.length === 0 ? 'Nothing differs yet. All of it follows ' : `${differs(lines.length)} All else follows `}
        <Link href={`/process/${process.parent.id}?version=published`} className="link">
          v{follows.number} of {process.parent.name}
        </Link>
        , and comes along when that is published anew.
      </p>
      {lines.length > 0 ? (
        <ul aria-label="What differs" className="mt-1 text-xs">
          {lines.map((line) => (
            <li key={nameOf(line)} className="flex min-h-8 items-center gap-2 border-t border-line max-md:min-h-11">
              <span className="min-w-0 flex-1 wrap-anywhere">{wordsOf(line)}</span>
              {actOn?.(line)}
            </li>
          ))}
        </ul>
      ) : null}
    </AsideCard>
  );
}

function differs(count: number): string {
  return `${plural(count, 'thing is', 'things are')} its own.`;
}

function wordsOf(line: OwnLine): ReactNode {
  switch (line.kind) {
    case 'order':
      return 'The order of the stages';
    case 'added':
      return (
        <>
          {line.stageName} <span className="text-text-3">a stage of its own</span>
        </>
      );
    case 'left_out':
      return (
        <>
          {line.stageName} <span className="text-text-3">left out</span>
        </>
      );
    case 'part':
      return (
        <>
          {line.stageName} <span className="text-text-3">{line.what}</span>
        </>
      );
  }
}
