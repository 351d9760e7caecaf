import type { History } from '@/lib/domain/analytics/vocabulary/history';
import type { Gold } from './gold';

type Figure = { figure: string; expected: number; found: number | null; digits: number };
type Difference = { figure: string; expected: number; found: string };

/** Every figure of `gold`, one by one, to the digits that it is written in. */
export function compareFigures(
  history: History,
  gold: Gold,
): { compared: number; differences: ReadonlyArray<Difference> } {
  const figures = [
    ...counts(history, gold),
    ...follows(history, gold),
    ...stays(history, gold),
    ...variants(history, gold),
    ...cycles(history, gold),
  ];
  const differences = figures.filter(isDifferent).map(({ figure, expected, found }) => ({
    ...{ figure, expected },
    found: found === null ? 'nothing' : String(found),
  }));
  return { compared: figures.length, differences };
}

function isDifferent({ expected, found, digits }: Figure): boolean {
  return found === null || Math.abs(found - expected) > 0.5 * 10 ** -digits + 1e-9;
}

function exact(figure: string, expected: number, found: number | undefined | null): Figure {
  return { figure, expected, found: found ?? null, digits: 9 };
}

function rounded(figure: string, expected: number, found: number | undefined | null, digits = 4): Figure {
  return { figure, expected, found: found ?? null, digits };
}

function keyOf({ stages }: History, name: string): string {
  const folded = name.toLowerCase();
  return stages.find((stage) => stage.name.toLowerCase() === folded)?.key ?? name;
}

function counts(history: History, gold: Gold): ReadonlyArray<Figure> {
  const reached = Object.entries(gold.reached).map(([name, expected]) =>
    exact(`reached ${name}`, expected, history.reached.find(({ stage }) => stage === keyOf(history, name))?.deals),
  );
  const outcomes = Object.entries(gold.outcome).map(([name, expected]) => {
    const stage = name === 'undecided' ? null : keyOf(history, name);
    const found = history.outcomes.filter((outcome) => outcome.stage === stage);
    return exact(
      `outcome ${name}`,
      expected,
      found.reduce((sum, { deals }) => sum + deals, 0),
    );
  });
  return [
    exact('cases', gold.cases, history.deals),
    exact('events', gold.events, history.stays),
    ...reached,
    ...outcomes,
  ];
}

function follows(history: History, gold: Gold): ReadonlyArray<Figure> {
  return gold.directly_follows.flatMap(({ a, b, n, median_h, p90_h, mean_h }) => {
    const [from, to] = [keyOf(history, a), keyOf(history, b)];
    const found = history.follows.find((step) => step.from === from && step.to === to);
    const name = `${a} → ${b}`;
    return [
      exact(`${name} count`, n, found?.n),
      rounded(`${name} median hours`, median_h, found?.medianHours),
      rounded(`${name} p90 hours`, p90_h, found?.p90Hours),
      rounded(`${name} mean hours`, mean_h, found?.meanHours),
    ];
  });
}

function stays(history: History, gold: Gold): ReadonlyArray<Figure> {
  return Object.entries(gold.time_in_state_h).flatMap(([name, { n, median, mean, p90, total }]) => {
    const found = history.stayTimes.find(({ stage }) => stage === keyOf(history, name));
    return [
      exact(`time in ${name} count`, n, found?.n),
      rounded(`time in ${name} median hours`, median, found?.medianHours),
      rounded(`time in ${name} mean hours`, mean, found?.meanHours),
      rounded(`time in ${name} p90 hours`, p90, found?.p90Hours),
      rounded(`time in ${name} total hours`, total, found?.totalHours, 1),
    ];
  });
}

function variants(history: History, { variants: gold }: Gold): ReadonlyArray<Figure> {
  const ways = gold.top10.map(([written, expected]) => {
    const way = written
      .split('>')
      .map((name) => keyOf(history, name))
      .join('>');
    return exact(
      `way ${written}`,
      expected,
      history.variants.top.find(({ stages }) => stages.join('>') === way)?.deals,
    );
  });
  const { count, top5Share } = history.variants;
  return [
    exact('ways', gold.n, count),
    rounded('share of the five commonest ways', gold.top5_share, top5Share),
    ...ways,
  ];
}

function cycles({ cycle, wonCycle }: History, gold: Gold): ReadonlyArray<Figure> {
  const { median, mean, p90 } = gold.cycle_days;
  return [
    rounded('cycle median days', median, cycle?.medianDays),
    rounded('cycle mean days', mean, cycle?.meanDays),
    rounded('cycle p90 days', p90, cycle?.p90Days),
    rounded('cycle of won deals median days', gold.cycle_days_won_median, wonCycle?.medianDays),
  ];
}
