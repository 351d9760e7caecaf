import { formatCount, plural } from '@/lib/core/words';
import type { Report, StageFigures } from '@/lib/domain/analytics/vocabulary/report';
import { Answer } from './answer';
import { compactMoney } from './figure-words';
import type { InsightPaths } from './insight-paths';

/** "€430k of the €4.10M in the pipeline stands still: 12 deals are past their stage's time, 9 of them in Solution demo." */
export function StandstillAnswer({ report, paths }: { report: Report; paths: InsightPaths }) {
  const { open, openMinor, stalled, stalledMinor } = report.summary;
  if (open === 0) return <Answer>No deal is open in this selection.</Answer>;
  if (stalled === 0) {
    return (
      <Answer evidence={{ href: paths.deals('open'), label: 'The open deals' }}>
        Nothing stands still:{' '}
        {open === 1
          ? 'the one open deal is within the time of its stage.'
          : `all ${formatCount(open)} open deals are within the time of their stage.`}
      </Answer>
    );
  }

  const money = (minor: string) => compactMoney(minor, report.currency);
  return (
    <Answer evidence={{ href: paths.deals('stalled'), label: 'The deals that stand still' }}>
      {/* Without amounts the deals alone are counted. */}
      {BigInt(openMinor) === 0n ? null : (
        <>
          <b>{money(stalledMinor)}</b> of the {money(openMinor)} in the pipeline stands still:{' '}
        </>
      )}
      <b>{plural(stalled, 'deal', 'deals')}</b>{' '}
      {stalled === 1 ? 'is past the time of its stage' : 'are past the time of their stage'}
      {where(report.stages, stalled)}.
    </Answer>
  );
}

function where(stages: ReadonlyArray<StageFigures>, stalled: number): string {
  const [worst] = stages.toSorted((one, other) => other.standing.stalled - one.standing.stalled);
  if (!worst || stalled === 1) return worst ? `, in ${worst.name}` : '';
  if (worst.standing.stalled === stalled) return `, all in ${worst.name}`;
  return `, ${formatCount(worst.standing.stalled)} of them in ${worst.name}`;
}
