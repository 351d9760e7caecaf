import { PART_LABELS, type StageMap, type StagePart } from '@/lib/domain/process/draft/vocabulary';
import { grouped } from '@/lib/domain/process/draft/rules/order';
import type { StageDesign } from '@/lib/domain/process/templates/build';

const PARTS = Object.keys(PART_LABELS) as ReadonlyArray<StagePart>;

type Parent = {
  stages: ReadonlyArray<StageDesign>;
  /** Where the parent said that the deals of its removed stages belong. */
  stageMap: StageMap;
};

type Lineage = {
  /** The parent's version that the variant was made from. */
  before: ReadonlyArray<StageDesign>;
  /** The parent's version that it is to follow. */
  after: Parent;
  /** The variant as it stands. */
  own: ReadonlyArray<StageDesign>;
  /** Keys of stages that hold deals of the variant. */
  held: ReadonlySet<string>;
};

/**
 * The variant once it follows its parent's newer version. What differs from the version that it was made from is its own
 * and stays: parts, stages of its own, stages that it left out, an order of its own. All else is as in the parent. A stage
 * that the parent gave up goes, too, unless the variant wrote into it or has deals there that would have no place.
 */
export function inherit(lineage: Lineage): { stages: ReadonlyArray<StageDesign>; stageMap: StageMap } {
  const { before, after, own } = lineage;
  const kept = own.filter((stage) => isIn(after.stages, stage) || !goesAlong(stage, lineage));
  const come = after.stages.filter((stage) => !has(own, stage.key) && !has(before, stage.key));
  const all = [...kept.map((stage) => merged(stage, lineage)), ...come];

  const order = orderOf(
    all.map(({ key }) => key),
    lineage,
  );
  const stages = grouped(all.toSorted((one, other) => order.indexOf(one.key) - order.indexOf(other.key)));
  return { stages, stageMap: mapOf(own, { stages, stageMap: after.stageMap }) };
}

function goesAlong(stage: StageDesign, { before, after, own, held }: Lineage): boolean {
  const was = before.find(({ key }) => key === stage.key);
  if (!was || ownParts(stage, was).length > 0) return false;

  const target = after.stageMap[stage.key];
  const hasPlace = target !== undefined && (has(own, target) || has(after.stages, target));
  return hasPlace || !held.has(stage.key);
}

/** A stage of one key and another kind is no longer the same stage: it stays the variant's own. */
function merged(stage: StageDesign, { before, after }: Lineage): StageDesign {
  const parent = after.stages.find(({ key }) => key === stage.key);
  if (parent?.kind !== stage.kind) return stage;

  const was = before.find(({ key }) => key === stage.key);
  const parts = was ? ownParts(stage, was) : PARTS;
  return { ...parent, ...Object.fromEntries(parts.map((part) => [part, stage[part]])) };
}

/** The parts in which a stage of a variant differs from its parent's. */
export function ownParts(
  stage: Pick<StageDesign, StagePart>,
  parent: Pick<StageDesign, StagePart>,
): ReadonlyArray<StagePart> {
  return PARTS.filter((part) => JSON.stringify(stage[part]) !== JSON.stringify(parent[part]));
}

/** The parent's order, unless the variant has put shared stages in another one. What the other side adds comes in beside its neighbour. */
function orderOf(keys: ReadonlyArray<string>, { before, after, own }: Lineage): ReadonlyArray<string> {
  const there = (list: ReadonlyArray<StageDesign>) => list.map(({ key }) => key).filter((key) => keys.includes(key));
  const [inParent, inVariant] = [there(after.stages), there(own)];
  return hasOwnOrder(before, own) ? interleaved(inVariant, inParent) : interleaved(inParent, inVariant);
}

export function hasOwnOrder(
  parent: ReadonlyArray<Pick<StageDesign, 'key'>>,
  own: ReadonlyArray<Pick<StageDesign, 'key'>>,
): boolean {
  const shared = parent.map(({ key }) => key).filter((key) => has(own, key));
  const here = own.map(({ key }) => key).filter((key) => shared.includes(key));
  return here.join() !== shared.join();
}

/** The first list, and each key that only the second has, right behind the one that stands before it there. */
function interleaved(first: ReadonlyArray<string>, second: ReadonlyArray<string>): ReadonlyArray<string> {
  const result = [...first];
  for (const [index, key] of second.entries()) {
    if (result.includes(key)) continue;
    const neighbour = second.slice(0, index).findLast((other) => result.includes(other));
    result.splice(neighbour === undefined ? 0 : result.indexOf(neighbour) + 1, 0, key);
  }
  return result;
}

/** Of the stages that went: those whose place the parent told and the variant has. */
function mapOf(own: ReadonlyArray<StageDesign>, { stages, stageMap }: Parent): StageMap {
  const gone = own.filter(({ key }) => !has(stages, key));
  return Object.fromEntries(
    gone.flatMap(({ key }) => {
      const target = stageMap[key];
      return target !== undefined && has(stages, target) ? [[key, target]] : [];
    }),
  );
}

function isIn(stages: ReadonlyArray<StageDesign>, { key, kind }: StageDesign): boolean {
  return stages.some((stage) => stage.key === key && stage.kind === kind);
}

function has(stages: ReadonlyArray<Pick<StageDesign, 'key'>>, key: string): boolean {
  return stages.some((stage) => stage.key === key);
}
