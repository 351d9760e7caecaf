import type { SeededRandom } from '@/lib/core/seeded-random';
import type { Direction } from '@/lib/domain/process/rules';
import type { StageView } from '@/lib/domain/process/vocabulary';
import { BACK_REASONS, DAYS, HISTORY_DAYS, LOST_FROM, SETBACK, SPREAD, STANDING } from './shape';

/** One stay of one deal in one stage. */
export type Stay = {
  stage: StageView;
  direction: 'start' | Direction;
  reason: string | null;
  enteredAt: Date;
  leftAt: Date | null;
};

type Step = Pick<Stay, 'stage' | 'direction' | 'reason'>;

const DAY = 86_400_000;

/** Draws the whole path of a deal, from its opening to where it stands at `now`; the same source gives the same path. */
export function drawLife(random: SeededRandom, stages: ReadonlyArray<StageView>, now: Date): ReadonlyArray<Stay> {
  const { key } = random.weighted(STANDING, ({ share }) => share);
  const steps = drawSteps(random, stages, key);
  const last = stageOf(stages, key);

  const days = steps.map(({ stage }) => random.lognormal(DAYS[stage.key] ?? 1, SPREAD));
  const sinceLast = last.kind === 'open' ? (days.at(-1) ?? 0) * random.uniform() : random.uniform() * HISTORY_DAYS;
  return dated(steps, days.slice(0, -1), new Date(now.getTime() - sinceLast * DAY));
}

function drawSteps(random: SeededRandom, stages: ReadonlyArray<StageView>, key: string): ReadonlyArray<Step> {
  const open = stages.filter(({ kind }) => kind === 'open');
  const end = stageOf(stages, key);
  const reached = reachedBy(random, stages, end);
  const first = open[0] ?? end;
  const steps: Array<Step> = [{ stage: first, direction: 'start', reason: null }];

  for (const stage of open.filter(({ position }) => position > first.position && position <= reached.position)) {
    const before = open[stage.position - 1];
    steps.push({ stage, direction: 'forward', reason: null });
    if (!before || !random.chance(SETBACK)) continue;
    steps.push({ stage: before, direction: 'back', reason: random.pick(BACK_REASONS) });
    steps.push({ stage, direction: 'forward', reason: null });
  }
  return end.kind === 'open' ? steps : [...steps, closing(random, end)];
}

/** The open stage furthest on that the deal was in. */
function reachedBy(random: SeededRandom, stages: ReadonlyArray<StageView>, end: StageView): StageView {
  switch (end.kind) {
    case 'open':
      return end;
    case 'won':
      return stages.findLast(({ kind }) => kind === 'open') ?? end;
    case 'lost':
      return stageOf(stages, random.weighted(LOST_FROM, ({ share }) => share).key);
  }
}

function closing(random: SeededRandom, stage: StageView): Step {
  if (stage.kind === 'lost') return { stage, direction: 'lost', reason: random.pick(stage.lostReasons) };
  return { stage, direction: 'won', reason: null };
}

/** Gives each step its time, backwards from the instant at which the last stay began. */
function dated(steps: ReadonlyArray<Step>, days: ReadonlyArray<number>, lastEntered: Date): ReadonlyArray<Stay> {
  const stays: Array<Stay> = [];
  let at = lastEntered;
  let leftAt: Date | null = null;

  for (let i = steps.length - 1; i >= 0; i -= 1) {
    const step = steps[i];
    if (step) stays.unshift({ ...step, enteredAt: at, leftAt });
    leftAt = at;
    at = new Date(at.getTime() - Math.max(60_000, (days[i - 1] ?? 0) * DAY));
  }
  return stays;
}

function stageOf(stages: ReadonlyArray<StageView>, key: string): StageView {
  const stage = stages.find((candidate) => candidate.key === key);
  if (!stage) throw new Error(`The process has no stage ${key}.`);
  return stage;
}
