'use client';

import { ChevronRight, CircleAlert, OctagonAlert } from 'lucide-react';
import { useId, useState } from 'react';
import { cn } from '@/components/ui/cn';
import type { Finding } from '@/lib/domain/process/lint/vocabulary';
import { FixButton } from './fix-button';

type FindingLineProps = { finding: Finding; onShow: (finding: Finding) => void };

/** What, where and what to do; why it matters, for who asks. */
export function FindingLine({ finding, onShow }: FindingLineProps) {
  const { weight, stageName, message, remedy, why } = finding;
  const [isAsked, ask] = useState(false);
  const whyId = useId();
  const isStop = weight === 'stop';
  const Icon = isStop ? OctagonAlert : CircleAlert;

  return (
    <li className="grid grid-cols-[14px_minmax(0,1fr)_auto] gap-x-2.5 border-t border-line py-2 first:border-0">
      <Icon
        role="img"
        aria-label={isStop ? 'Stops publishing' : 'Advice'}
        className={cn('mt-[3px] size-3.5', isStop ? 'text-bad' : 'text-warn')}
      />
      <div className="min-w-0">
        <p>{message}</p>
        <p className="text-xs text-text-3">{stageName === null ? remedy : `${stageName}. ${remedy}`}</p>
        {isAsked ? (
          <p id={whyId} className="mt-1 text-xs text-text-2">
            {why}
          </p>
        ) : null}
        <p className="mt-0.5 flex flex-wrap items-center gap-x-3">
          <FixButton finding={finding} />
          <button
            type="button"
            aria-expanded={isAsked}
            aria-controls={whyId}
            className="flex items-center gap-0.5 text-xs text-text-3 hover:text-text max-md:min-h-9"
            onClick={() => ask(!isAsked)}
          >
            <ChevronRight aria-hidden className={cn('size-3 transition-transform', isAsked && 'rotate-90')} />
            Why it matters
            <span className="sr-only">: {message}</span>
          </button>
        </p>
      </div>
      {stageName === null ? null : (
        <button
          type="button"
          className="link self-start text-xs leading-5 max-md:min-h-9"
          onClick={() => onShow(finding)}
        >
          Show<span className="sr-only"> {stageName}</span>
        </button>
      )}
    </li>
  );
}
