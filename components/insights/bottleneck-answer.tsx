import Link from 'next/link';
import { formatPercent, plural } from '@/lib/core/words';
import { bottleneckOf, ENOUGH_WON, inWords, type Bottleneck } from '@/lib/domain/analytics/rules/bottleneck';
import type { Report } from '@/lib/domain/analytics/vocabulary/report';
import { Answer } from './answer';
import type { InsightPaths } from './insight-paths';

/** "Solution demo holds 41 % of won cycle time and loses one deal in three. No other stage costs half as much." */
export function BottleneckAnswer({ report, paths }: { report: Report; paths: InsightPaths }) {
  const { stages, summary, process } = report;
  const found = bottleneckOf(stages, summary.won);
  if (!found) return <Answer>{nothingToName(summary.won)}</Answer>;

  const { stage, cycleShare } = found;
  return (
    <Answer evidence={{ href: `/process/${process.id}?stage=${stage.key}`, label: 'Open the stage' }}>
      <b>{stage.name}</b> holds {formatPercent(cycleShare)} of won cycle time and <Losses found={found} paths={paths} />
      . {comparison(found)}
    </Answer>
  );
}

function Losses({ found: { stage, lossShare }, paths }: { found: Bottleneck; paths: InsightPaths }) {
  const { lost, wentBack } = stage.visits;
  const metric = lost > 0 ? 'lost_here' : 'went_back';
  const words =
    lost > 0 ? (inWords(lossShare) ?? `${formatPercent(lossShare)} of the deals`) : plural(wentBack, 'deal', 'deals');

  return (
    <>
      {lost > 0 ? 'loses' : 'sends back'}{' '}
      <Link href={paths.deals(metric, { stage: stage.key })} className="link-quiet">
        <b>{words}</b>
      </Link>
    </>
  );
}

function comparison({ isAlone, next }: Bottleneck): string {
  if (isAlone || !next) return 'No other stage costs half as much.';
  return `${next.stage.name} comes next.`;
}

function nothingToName(won: number): string {
  if (won < ENOUGH_WON) {
    const so = won === 0 ? 'no deal was won' : plural(won, 'deal was won', 'deals were won');
    return `Not enough history to name a bottleneck: ${so} in this period, ${ENOUGH_WON} are needed.`;
  }
  return 'No stage stands out: hardly a deal is lost on the way, or too few have left a stage to say so.';
}
