import type { Stat } from '@/components/shared/stat-strip';
import { formatCount, plural } from '@/lib/core/words';
import type { Report } from '@/lib/domain/analytics/vocabulary/report';
import { FigureHow } from './figure-how';
import { compactMoney, dayFigure, daysInWords, NOTHING, range, rateWords } from './figure-words';
import { insightPaths, type InsightPaths } from './insight-paths';

/** The six figures, each with its base or its range, and the deals behind it. */
export function reportStats(report: Report): ReadonlyArray<Stat> {
  const paths = insightPaths(report);
  return [
    won(report, paths),
    open(report, paths),
    winRate(report, paths),
    cycle(report, paths),
    velocity(report, paths),
    average(report, paths),
  ];
}

function won({ summary, currency }: Report, paths: InsightPaths): Stat {
  return {
    label: 'Won',
    about: <FigureHow figure="won" />,
    value: compactMoney(summary.wonMinor, currency),
    detail: plural(summary.won, 'deal', 'deals'),
    href: paths.deals('won'),
  };
}

function open({ summary, currency }: Report, paths: InsightPaths): Stat {
  return {
    label: 'Open pipeline',
    about: <FigureHow figure="open" />,
    value: compactMoney(summary.openMinor, currency),
    detail: `${plural(summary.open, 'deal', 'deals')}, weighted ${compactMoney(summary.weightedMinor, currency)}`,
    href: paths.deals('open'),
  };
}

function winRate({ summary }: Report, paths: InsightPaths): Stat {
  const label = 'Win rate';
  const about = <FigureHow figure="winRate" />;
  if (summary.winRate.rate === null) return { label, about, value: NOTHING, detail: 'nothing closed' };
  return {
    label,
    about,
    value: rateWords(summary.winRate),
    detail: `${range(summary.winRate)}, of ${formatCount(summary.winRate.whole)} closed`,
    href: paths.deals('closed'),
  };
}

function cycle({ summary }: Report, paths: InsightPaths): Stat {
  const label = 'Cycle, median';
  const about = <FigureHow figure="cycle" />;
  if (summary.cycleMedianDays === null) return { label, about, value: NOTHING, detail: 'nothing won' };
  return {
    label,
    about,
    value: daysInWords(summary.cycleMedianDays),
    detail: `8 in 10 under ${dayFigure(summary.cycleP80Days)}, of ${formatCount(summary.cycleDeals)}`,
    href: paths.deals('cycle'),
  };
}

function velocity({ summary, currency }: Report, paths: InsightPaths): Stat {
  const label = 'Sales velocity';
  const about = <FigureHow figure="velocity" />;
  if (summary.velocityMinor === null) return { label, about, value: NOTHING, detail: 'nothing won' };
  return {
    label,
    about,
    value: compactMoney(summary.velocityMinor, currency),
    detail: `a day, of ${plural(summary.openQualified, 'qualified deal', 'qualified deals')}`,
    href: paths.deals('open_qualified'),
  };
}

function average({ summary, currency }: Report, paths: InsightPaths): Stat {
  const label = 'Average deal';
  const about = <FigureHow figure="average" />;
  if (summary.averageMinor === null) return { label, about, value: NOTHING, detail: 'nothing won' };
  return {
    label,
    about,
    value: compactMoney(summary.averageMinor, currency),
    detail: `median ${compactMoney(summary.medianMinor, currency)}, of ${formatCount(summary.won)} won`,
    href: paths.deals('won'),
  };
}
