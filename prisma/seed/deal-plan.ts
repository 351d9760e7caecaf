import { addDays } from '@/lib/core/dates';
import type { SeededRandom } from '@/lib/core/seeded-random';
import type { CastPartner } from './cast';
import { HISTORY_DAYS, LOST_REASONS, SEASON, type LineStatistics } from './statistics';

export type PlannedStep =
  | { kind: 'on'; at: Date; to: string }
  | { kind: 'back'; at: Date; to: string; reason: string }
  | { kind: 'lost'; at: Date; to: 'lost'; reason: string };

/** One deal's life as it was, up to now: when it began, which steps it took, and how far it got. */
export type DealPlan = {
  line: LineStatistics;
  partner: CastPartner;
  openedAt: Date;
  steps: ReadonlyArray<PlannedStep>;
  /** In whole euros. */
  amount: number;
  isClosed: boolean;
};

const DAY = 86_400_000;

const BACK_REASONS = [
  'The customer reopened the question of fit',
  'A criterion was marked too early',
  'Our offer was withdrawn',
];

/** Draws a deal of this line; the same random source gives the same deals. */
export function planDeal(
  random: SeededRandom,
  line: LineStatistics,
  partners: ReadonlyArray<CastPartner>,
  now: Date,
): DealPlan {
  const age = random.weighted(DAYS, (days) => seasonOf(now, days));
  const mayBring = partners.filter(({ lines, weight }) => weight > 0 && lines.includes(line.line));
  const partner = random.weighted(mayBring, (candidate) => weightAt(candidate, age));
  const openedAt = new Date(now.getTime() - age * DAY - random.integer(0, DAY - 1) * 0.4);

  const life = liveThrough(random, { line, partner, openedAt });
  const steps = life.filter(({ at }) => at <= now);
  const amount =
    Math.round((random.lognormal(line.amount.median, line.amount.sigma) * (1 + 0.0004 * (HISTORY_DAYS - age))) / 100) *
    100;
  return { line, partner, openedAt, steps, amount, isClosed: steps.length === life.length };
}

const DAYS = Array.from({ length: HISTORY_DAYS }, (_, day) => day);

function seasonOf(now: Date, daysAgo: number): number {
  const month = new Date(now.getTime() - daysAgo * DAY).getUTCMonth();
  return SEASON[month] ?? 1;
}

function weightAt({ weight, fadingSince }: CastPartner, daysAgo: number): number {
  return fadingSince !== null && daysAgo < fadingSince ? weight / 3 : weight;
}

type Beginning = { line: LineStatistics; partner: CastPartner; openedAt: Date };

function liveThrough(random: SeededRandom, { line, partner, openedAt }: Beginning): ReadonlyArray<PlannedStep> {
  const steps: Array<PlannedStep> = [];
  let at = openedAt;

  for (const [index, stage] of line.stages.entries()) {
    const goesOn = random.chance(chanceOf(line, partner, index));
    at = later(random, at, stage.days * partner.pace * (goesOn ? 1 : 1.35));
    if (!goesOn) return [...steps, lostStep(random, at)];

    const before = line.stages[index - 1];
    if (before && random.chance(0.05)) {
      steps.push({ kind: 'back', at, to: before.key, reason: random.pick(BACK_REASONS) });
      at = later(random, at, before.days * 0.5);
      steps.push({ kind: 'on', at, to: stage.key });
      at = later(random, at, stage.days * 0.5);
    }
    steps.push({ kind: 'on', at, to: line.stages[index + 1]?.key ?? line.wonKey });
  }
  return steps;
}

function chanceOf({ stages, certification }: LineStatistics, { skill, certified }: CastPartner, index: number): number {
  const stage = stages[index];
  const bonus = certified && stage?.key === certification.stage ? certification.points : 0;
  return Math.min(0.99, ((stage?.goesOn ?? 0) + bonus) * skill);
}

/** Nobody moves a deal at night or at the weekend. */
function later(random: SeededRandom, from: Date, medianDays: number): Date {
  const day = new Date(from.getTime() + Math.max(0.3, random.lognormal(medianDays, 0.55)) * DAY);
  const weekend = [1, 0, 0, 0, 0, 0, 2][day.getUTCDay()] ?? 0;
  const working = addDays(day.toISOString().slice(0, 10), weekend);
  const at = new Date(
    `${working}T${String(random.integer(7, 15)).padStart(2, '0')}:${String(random.integer(0, 59)).padStart(2, '0')}:00Z`,
  );
  return at > from ? at : new Date(from.getTime() + 3_600_000);
}

function lostStep(random: SeededRandom, at: Date): PlannedStep {
  return { kind: 'lost', at, to: 'lost', reason: random.weighted(LOST_REASONS, ({ weight }) => weight).reason };
}
