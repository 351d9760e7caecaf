import type { ReactNode } from 'react';
import { formatPercent, plural } from '@/lib/core/words';
import { changeOf, ENOUGH_CLOSED, type Change } from '@/lib/domain/analytics/rules/rate';
import type { Before, Rate, Report } from '@/lib/domain/analytics/vocabulary/report';
import { Answer } from './answer';
import { range } from './figure-words';
import type { InsightPaths } from './insight-paths';

/** "The win rate is 37 %, against 35 % the year before. That is too little to call it a change." */
export function WinRateAnswer({ report, paths }: { report: Report; paths: InsightPaths }) {
  const { winRate } = report.summary;
  if (winRate.rate === null)
    return <Answer>No deal was won or lost in this period, so there is no win rate yet.</Answer>;

  const evidence = {
    href: paths.deals('closed'),
    label: `The ${plural(winRate.whole, 'closed deal', 'closed deals')} behind it`,
  };
  if (winRate.whole < ENOUGH_CLOSED) {
    return (
      <Answer evidence={evidence}>
        {wonOf(winRate)}: <b>too few to say</b> what the win rate is.
      </Answer>
    );
  }

  return (
    <Answer evidence={evidence}>
      The win rate is <b>{formatPercent(winRate.rate)}</b>
      <Comparison report={report} />
    </Answer>
  );
}

function wonOf({ part, whole }: Rate): string {
  if (part === 0) return `Of ${plural(whole, 'closed deal', 'closed deals')} none was won`;
  return `${plural(part, 'deal was won', 'deals were won')} of ${whole} closed`;
}

function Comparison({ report: { before, summary, period } }: { report: Report }) {
  if (!before) return <>, most likely between {range(summary.winRate, ' and ')}.</>;
  const change = changeOf(summary.winRate, before.winRate);
  if (before.winRate.rate === null || change === 'too_few') return <>. {tooFew(before)}</>;

  return (
    <>
      , against {formatPercent(before.winRate.rate)}{' '}
      {period === 'last_12_months' ? 'the year before' : 'in the period before'}. {VERDICTS[change]}
    </>
  );
}

function tooFew({ won, lost }: Before): string {
  return `Of the period before too little is known to compare: ${plural(won + lost, 'deal was', 'deals were')} closed.`;
}

const VERDICTS: Record<Exclude<Change, 'too_few'>, ReactNode> = {
  too_little: (
    <>
      That is <b>too little to call it a change</b>.
    </>
  ),
  up: (
    <>
      That is <b>better</b>, and more than chance would do.
    </>
  ),
  down: (
    <>
      That is <b>worse</b>, and more than chance would do.
    </>
  ),
};
