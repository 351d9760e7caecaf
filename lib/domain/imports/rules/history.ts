import type { StageKind } from '@/lib/domain/process/vocabulary';

/** A stage as a history needs it. */
export type HistoryStage = { id: string; key: string; name: string; kind: StageKind; position: number };

/** A change of one deal, in the order of the file. */
export type Change = { stageKey: string; enteredAt: Date; baseMinor: bigint | null };

/** A stay that is in the history already: whatever else is known of it is kept. */
export type KnownStay = { stageKey: string; enteredAt: Date; baseMinor: bigint };

export type Stay<Known extends KnownStay> = {
  stage: HistoryStage;
  sequence: number;
  enteredAt: Date;
  leftAt: Date | null;
  direction: Direction;
  baseMinor: bigint;
  /** The stay as it was before; null for one that this import adds. */
  before: Known | null;
};

export type Direction = 'start' | 'forward' | 'back' | 'won' | 'lost';

export type History<Known extends KnownStay> = {
  stays: ReadonlyArray<Stay<Known>>;
  /** How many of them are new. */
  added: number;
  /** The stage that the deal is in. */
  rest: HistoryStage;
  enteredStageAt: Date;
  qualifiedAt: Date | null;
  closedAt: Date | null;
};

type Input<Known extends KnownStay> = {
  changes: ReadonlyArray<Change>;
  known: ReadonlyArray<Known>;
  stageOf: (key: string) => HistoryStage;
  /** Position of the first open stage: beyond it a deal counts as qualified. */
  firstOpen: number;
};

/**
 * The stays of one deal from its changes and what is known of it already. A change into the stage that the deal is in is
 * none, and changes that are known (same stage, same instant) add nothing. Order: by instant, then what is known, then the
 * order of the file. null when nothing is new.
 */
export function historyOf<Known extends KnownStay>({
  changes,
  known,
  stageOf,
  firstOpen,
}: Input<Known>): History<Known> | null {
  // The file by itself first, so that the same file makes the same path whatever is known.
  const told = withoutRepeats(inOrder(changes.map(fromChange<Known>)));
  const path = withoutRepeats(inOrder([...known.map(fromKnown), ...unknown(told, known)]));
  const added = path.filter(({ before }) => before === null).length;
  if (added === 0) return null;

  const stays = staysOf(path, stageOf);
  return { stays, added, ...restOf(stays), qualifiedAt: qualifiedAt(stays, firstOpen) };
}

type PathStep<Known> = { stageKey: string; enteredAt: Date; baseMinor: bigint | null; before: Known | null };

function fromKnown<Known extends KnownStay>(stay: Known): PathStep<Known> {
  const { stageKey, enteredAt, baseMinor } = stay;
  return { stageKey, enteredAt, baseMinor, before: stay };
}

function fromChange<Known>(change: Change): PathStep<Known> {
  return { ...change, before: null };
}

/** Each known stay answers for one step of the same stage and instant. */
function unknown<Known>(
  steps: ReadonlyArray<PathStep<Known>>,
  known: ReadonlyArray<KnownStay>,
): ReadonlyArray<PathStep<Known>> {
  const left = new Map<string, number>();
  for (const stay of known) left.set(sameness(stay), (left.get(sameness(stay)) ?? 0) + 1);

  return steps.filter((step) => {
    const count = left.get(sameness(step)) ?? 0;
    left.set(sameness(step), count - 1);
    return count <= 0;
  });
}

function sameness({ stageKey, enteredAt }: { stageKey: string; enteredAt: Date }): string {
  return `${enteredAt.getTime()} ${stageKey}`;
}

function inOrder<Known>(steps: ReadonlyArray<PathStep<Known>>): ReadonlyArray<PathStep<Known>> {
  // Sorting is stable: what is known stays before what is new, and rows in the file's order.
  return steps.toSorted((one, other) => one.enteredAt.getTime() - other.enteredAt.getTime());
}

/** Drops what repeats the stage before it; a stay that is known is never dropped for one that is not. */
function withoutRepeats<Known>(steps: ReadonlyArray<PathStep<Known>>): ReadonlyArray<PathStep<Known>> {
  const path: Array<PathStep<Known>> = [];
  for (const step of steps) {
    const last = path.at(-1);
    const isRepeat = last?.stageKey === step.stageKey;
    if (isRepeat && step.before === null) continue;
    if (isRepeat && last.before === null) path.pop();
    path.push(step);
  }
  return path;
}

function staysOf<Known extends KnownStay>(
  path: ReadonlyArray<PathStep<Known>>,
  stageOf: (key: string) => HistoryStage,
): ReadonlyArray<Stay<Known>> {
  let amount = 0n;
  return path.map((step, index) => {
    const stage = stageOf(step.stageKey);
    const from = path[index - 1];
    amount = step.baseMinor ?? amount;
    return {
      stage,
      sequence: index + 1,
      enteredAt: step.enteredAt,
      leftAt: path[index + 1]?.enteredAt ?? null,
      direction: from ? directionTo(stage, stageOf(from.stageKey)) : 'start',
      baseMinor: amount,
      before: step.before,
    };
  });
}

function directionTo(to: HistoryStage, from: HistoryStage): Direction {
  if (to.kind !== 'open') return to.kind;
  return to.position > from.position ? 'forward' : 'back';
}

/**
 * A deal rests in the stage it went to last. Of several entered at that same instant an end counts before an open stage:
 * what is booked along with an order does not open it again.
 */
function restOf(stays: ReadonlyArray<Stay<KnownStay>>) {
  const last = lastOf(stays);
  const atOnce = stays.filter(({ enteredAt }) => enteredAt.getTime() === last.enteredAt.getTime());
  const { stage, enteredAt } = atOnce.findLast((stay) => stay.stage.kind !== 'open') ?? last;
  return { rest: stage, enteredStageAt: enteredAt, closedAt: stage.kind === 'open' ? null : enteredAt };
}

function lastOf<Item>(items: ReadonlyArray<Item>): Item {
  const last = items.at(-1);
  if (last === undefined) throw new RangeError('a history has at least one stay');
  return last;
}

function qualifiedAt(stays: ReadonlyArray<Stay<KnownStay>>, firstOpen: number): Date | null {
  const beyond = stays.find(
    ({ stage }) => stage.kind === 'won' || (stage.kind === 'open' && stage.position > firstOpen),
  );
  return beyond?.enteredAt ?? null;
}
