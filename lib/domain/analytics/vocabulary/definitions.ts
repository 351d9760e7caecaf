/** How a figure is computed, in words and with its base: what screens show beside it. */
type Definition = { name: string; words: string };

export const DEFINITIONS = {
  deals: { name: 'Deals, value', words: 'Open deals that stand in the stage now, and the sum of their amounts.' },
  weighted: {
    name: 'Weighted',
    words: 'Each amount times the probability of its stage, added up.',
  },
  age: { name: 'Age', words: 'Median days since the open deals came to the stage. The running stay counts.' },
  stalled: {
    name: 'Stalled',
    words:
      'Open deals that are in the stage for longer than its maximum. Without a maximum: longer than 8 in 10 won deals were, once ten have been won.',
  },
  entered: {
    name: 'Entered',
    words:
      'Deals that came to the stage for the first time in the period. A deal that comes back is not counted again. The other figures of these columns are about the same deals.',
  },
  wentOn: {
    name: 'Went on',
    words:
      'Of the deals that entered and have left, those that reached a later stage, or were won, after their last stay here. Deals that are still here are not counted; those that went back and stayed there count as not gone on.',
  },
  lost: { name: 'Lost', words: 'Deals that were lost right from this stage.' },
  days: {
    name: 'Median, P80',
    words:
      'Days in the stage, all stays of a deal added up, of the deals that have left. Half took less than the median, 8 in 10 less than P80; between two deals the value is interpolated. Deals still here are not in it.',
  },
  cycleShare: {
    name: 'Of cycle',
    words:
      'Of the days between qualification and order, over all deals won in the period, the part that was spent in this stage.',
  },
  winRate: {
    name: 'Win rate',
    words:
      'Won deals of the won and lost ones that were closed in the period. The range holds the true rate with 95 % confidence (Wilson).',
  },
  cycle: {
    name: 'Cycle',
    words:
      'Days from qualification to the order, of the deals won in the period: the median, and the days within which 8 in 10 were won.',
  },
  velocity: {
    name: 'Sales velocity',
    words:
      'Open qualified deals × win rate × average won deal ÷ median cycle: what the pipeline earns a day, if it goes on like this.',
  },
  average: {
    name: 'Average deal',
    words: 'Value of the deals won in the period divided by their number; beside it the median.',
  },
  open: {
    name: 'Open pipeline',
    words: 'Open deals and their amounts, without stages of the forecast category Omitted.',
  },
  won: { name: 'Won', words: 'Amounts of the deals that were won in the period.' },
  funnel: {
    name: 'Funnel',
    words:
      'Deals that came to each stage for the first time in the period, and the deals won in it. Percentages are of those that left the stage.',
  },
  months: {
    name: 'Value by month',
    words:
      'Won deals stand in the month of the order, open ones in the month in which the order is expected, by the forecast category of their stage. Omitted stages are left out.',
  },
  lately: {
    name: 'Lately',
    words:
      'New deals of the last 90 days against the partner’s own year before. A number that chance would bring less than one time in twenty is a change; where fewer than three were to be expected nothing is said.',
  },
  bottleneck: {
    name: 'What costs most',
    words:
      'Share of the won cycle × share of deals that did not go on. Named once ten deals are won and twenty have left the stage.',
  },
} as const satisfies Record<string, Definition>;

export type DefinitionKey = keyof typeof DEFINITIONS;
