import { decimalAmount } from '@/lib/core/money';
import type { CsvColumn } from '@/lib/core/csv';
import type { MetricDeal } from './vocabulary/metrics';
import type { MonthValue, PartnerFigures, Report, ReportScope, StageFigures } from './vocabulary/report';

export function stageColumns(report: Report): ReadonlyArray<CsvColumn<StageFigures>> {
  const { currency } = report;
  return [
    { heading: 'Stage', value: ({ name }) => name },
    { heading: 'Deals now', value: ({ standing }) => standing.deals },
    { heading: `Value now (${currency})`, value: ({ standing }) => amount(report, standing.valueMinor) },
    { heading: `Weighted value now (${currency})`, value: ({ standing }) => amount(report, standing.weightedMinor) },
    { heading: 'Median age now (days)', value: ({ standing }) => rounded(standing.ageDays) },
    { heading: 'Stalled now', value: ({ standing }) => standing.stalled },
    { heading: 'Entered', value: ({ visits }) => visits.entered },
    { heading: 'Still there', value: ({ visits }) => visits.stillHere },
    { heading: 'Went on', value: ({ visits }) => visits.wentOn },
    { heading: 'Lost here', value: ({ visits }) => visits.lost },
    { heading: 'Went back', value: ({ visits }) => visits.wentBack },
    { heading: 'Went on, of those that left (%)', value: ({ visits }) => rounded(visits.conversion.rate, 100) },
    { heading: 'Median days', value: ({ visits }) => rounded(visits.medianDays) },
    { heading: '80th percentile days', value: ({ visits }) => rounded(visits.p80Days) },
    { heading: 'Median days, won', value: ({ visits }) => rounded(visits.wonMedianDays) },
    { heading: 'Median days, lost', value: ({ visits }) => rounded(visits.lostMedianDays) },
    { heading: 'Share of won cycle (%)', value: ({ cycleShare }) => rounded(cycleShare, 100) },
    { heading: 'Target days', value: ({ targetDays }) => targetDays },
    { heading: 'Maximum days', value: ({ maxDays }) => maxDays },
  ];
}

export function monthColumns(report: Report): ReadonlyArray<CsvColumn<MonthValue>> {
  return [
    { heading: 'Month', value: ({ month }) => month },
    { heading: 'Won or open', value: ({ kind }) => kind },
    { heading: 'Category', value: ({ category }) => category },
    { heading: 'Deals', value: ({ deals }) => deals },
    { heading: `Value (${report.currency})`, value: ({ valueMinor }) => amount(report, valueMinor) },
  ];
}

export function partnerColumns(report: ReportScope): ReadonlyArray<CsvColumn<PartnerFigures>> {
  const { currency } = report;
  return [
    { heading: 'Partner', value: ({ partner }) => partner.name },
    { heading: 'Region', value: ({ partner }) => partner.region },
    { heading: 'Open deals', value: ({ open }) => open },
    { heading: `Open value (${currency})`, value: ({ openMinor }) => amount(report, openMinor) },
    { heading: `Weighted value (${currency})`, value: ({ weightedMinor }) => amount(report, weightedMinor) },
    { heading: 'Median age (days)', value: ({ ageDays }) => rounded(ageDays) },
    { heading: 'Stalled', value: ({ stalled }) => stalled },
    { heading: 'Won', value: ({ won }) => won },
    { heading: 'Lost', value: ({ lost }) => lost },
    { heading: `Won value (${currency})`, value: ({ wonMinor }) => amount(report, wonMinor) },
    { heading: 'Win rate (%)', value: ({ winRate }) => rounded(winRate.rate, 100) },
    { heading: 'Win rate from (%)', value: ({ winRate }) => rounded(winRate.low, 100) },
    { heading: 'Win rate to (%)', value: ({ winRate }) => rounded(winRate.high, 100) },
    { heading: `Average won deal (${currency})`, value: ({ averageMinor }) => amount(report, averageMinor) },
    { heading: 'Median cycle (days)', value: ({ cycleMedianDays }) => rounded(cycleMedianDays) },
    { heading: '80th percentile cycle (days)', value: ({ cycleP80Days }) => rounded(cycleP80Days) },
    { heading: `Sales velocity (${currency} a day)`, value: ({ velocityMinor }) => amount(report, velocityMinor) },
  ];
}

export function dealColumns(scope: ReportScope, daysMean: string): ReadonlyArray<CsvColumn<MetricDeal>> {
  return [
    { heading: 'Deal', value: ({ number }) => `D-${number}` },
    { heading: 'Customer', value: ({ title }) => title },
    { heading: 'Partner', value: ({ partner }) => partner.name },
    { heading: 'Stage', value: ({ stageName }) => stageName },
    { heading: `Value (${scope.currency})`, value: ({ valueMinor }) => amount(scope, valueMinor) },
    { heading: `${daysMean} (days)`, value: ({ days }) => rounded(days) },
    { heading: 'Entered', value: ({ enteredAt }) => enteredAt },
    { heading: 'Closed', value: ({ closedAt }) => closedAt },
    { heading: 'Expected', value: ({ closeDate }) => closeDate },
  ];
}

function amount({ currency }: ReportScope, minor: string | null): string {
  return minor === null ? '' : decimalAmount(BigInt(minor), currency);
}

/** Days with two decimals, shares in percent with two: enough to see that they are the screen's figures. */
function rounded(value: number | null, factor = 1): string {
  return value === null ? '' : String(Math.round(value * factor * 100) / 100);
}
