import type { ComponentProps } from 'react';
import type { StageGlyph } from '@/components/shared/stage-glyph';
import { StageName } from '@/components/shared/stage-name';
import { formatCount } from '@/lib/core/words';
import type { Visits } from '@/lib/domain/analytics/vocabulary/report';
import { FigureLink } from './figure-link';
import { rateWords } from './figure-words';

type FunnelStepProps = {
  name: string;
  glyph: Pick<ComponentProps<typeof StageGlyph>, 'kind' | 'position' | 'openStages'>;
  deals: number;
  /** Of the widest bar, 0 to 1. */
  width: number;
  href: string;
  /** What became of them; null at the end. */
  after: Visits | null;
};

export function FunnelStep({ name, glyph, deals, width, href, after }: FunnelStepProps) {
  const isWon = after === null;
  return (
    <li className="grid grid-cols-[minmax(0,148px)_minmax(0,1fr)_44px] max-md:grid-cols-[minmax(0,120px)_minmax(0,1fr)_44px] items-center gap-x-3">
      <StageName name={name} className="font-medium" {...glyph} />
      <span aria-hidden className="h-5">
        <span
          className={`block h-full rounded-xs ${isWon ? 'bg-ok' : 'bg-accent'}`}
          style={{ width: `${Math.max(width * 100, deals > 0 ? 0.8 : 0)}%` }}
        />
      </span>
      <span className="num">
        <FigureLink href={href} figure={formatCount(deals)} of={isWon ? 'deals won' : `deals came to ${name}`} />
      </span>
      {after ? (
        <span className="col-start-2 col-end-4 border-l border-line py-1 pl-2 text-xs text-text-3">
          {after.conversion.rate === null ? 'none has left yet' : `${rateWords(after.conversion)} went on`}
          {after.lost > 0 ? `, ${formatCount(after.lost)} lost` : ''}
          {after.wentBack > 0 ? `, ${formatCount(after.wentBack)} back` : ''}
          {after.stillHere > 0 ? `, ${formatCount(after.stillHere)} still there` : ''}
        </span>
      ) : null}
    </li>
  );
}
