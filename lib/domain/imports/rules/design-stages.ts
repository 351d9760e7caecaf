import { newStage } from '@/lib/domain/process/draft/rules/new-stage';
import type { StageDesign } from '@/lib/domain/process/templates/build';
import type { StageKind } from '@/lib/domain/process/vocabulary';
import { LEFT_OUT, type FoundStage, type KindChoice, type StageChoice } from '@/lib/domain/imports/vocabulary';
import { guessKind } from './guess-kinds';

type Input = {
  stages: ReadonlyArray<FoundStage>;
  chosen: ReadonlyArray<KindChoice>;
  /** Of the cases that reached this stage and have ended, the share that was won. */
  wonShare: (name: string) => number | null;
};

type Designed = { designs: ReadonlyArray<StageDesign>; stages: ReadonlyArray<StageChoice> };

/**
 * The stages of a process made from a file: open ones by first appearance, then won, then lost. Chances and days are what
 * the file itself shows. A process needs an end of each kind: where the file has none, a plain one is added.
 */
export function designStages({ stages, chosen, wonShare }: Input): Designed {
  const named = stages.map((stage) => ({ ...stage, kind: kindOf(stage, chosen) }));
  const kept = named
    .filter(({ kind }) => kind !== LEFT_OUT)
    .map((stage) => ({ ...stage, kind: stage.kind as StageKind }));
  const distinct = kept.filter((stage, index) => kept.findIndex((other) => folded(other) === folded(stage)) === index);

  const taken = new Set<string>();
  const designs = inOrder(distinct).map((stage) => {
    const design = designOf(stage, wonShare(stage.name), taken);
    taken.add(design.key);
    return { folded: folded(stage), design };
  });
  const keyOf = (stage: { name: string }) =>
    designs.find((each) => each.folded === folded(stage))?.design.key ?? LEFT_OUT;

  return {
    designs: withEnds(
      designs.map(({ design }) => design),
      taken,
    ),
    stages: named.map((stage) => ({ name: stage.name, to: stage.kind === LEFT_OUT ? LEFT_OUT : keyOf(stage) })),
  };
}

/** The kind chosen for a name, else the one that its name and its place at the end of cases suggest. */
export function kindOf(stage: FoundStage, chosen: ReadonlyArray<KindChoice>): StageKind | typeof LEFT_OUT {
  return chosen.find(({ name }) => name === stage.name)?.kind ?? guessKind(stage);
}

type Kept = FoundStage & { kind: StageKind };

const LONGEST_NAME = 60;

/** "Demo" and "demo" are one stage. */
function folded({ name }: { name: string }): string {
  return name.slice(0, LONGEST_NAME).trim().toLocaleLowerCase();
}

function inOrder(stages: ReadonlyArray<Kept>): ReadonlyArray<Kept> {
  const order: ReadonlyArray<StageKind> = ['open', 'won', 'lost'];
  return order.flatMap((kind) => stages.filter((stage) => stage.kind === kind));
}

function designOf(
  { name, kind, medianDays, p80Days }: Kept,
  share: number | null,
  takenKeys: ReadonlySet<string>,
): StageDesign {
  const design = newStage({ name: name.slice(0, LONGEST_NAME).trim(), kind, before: null, takenKeys });
  if (kind !== 'open') return design;

  const targetDays = medianDays === null ? null : wholeDays(medianDays);
  const maxDays = targetDays === null ? null : Math.max(targetDays, wholeDays(p80Days ?? 0));
  return { ...design, probability: share === null ? design.probability : Math.round(share * 100), targetDays, maxDays };
}

function wholeDays(days: number): number {
  return Math.min(3650, Math.max(1, Math.ceil(days)));
}

function withEnds(designs: ReadonlyArray<StageDesign>, takenKeys: ReadonlySet<string>): ReadonlyArray<StageDesign> {
  const ends = (['won', 'lost'] as const).filter((kind) => !designs.some((design) => design.kind === kind));
  const added = ends.map((kind) =>
    newStage({ name: freeName(END_NAMES[kind], designs), kind, before: null, takenKeys }),
  );
  return [...designs, ...added].toSorted((one, other) => RANK[one.kind] - RANK[other.kind]);
}

const END_NAMES = { won: 'Won', lost: 'Lost' };
const RANK: Record<StageKind, number> = { open: 0, won: 1, lost: 2 };

/** An open stage may be called "Lost" by a person who said so. */
function freeName(name: string, designs: ReadonlyArray<StageDesign>): string {
  return designs.some((design) => folded(design) === folded({ name })) ? `${name} (closed)` : name;
}
