import type { Complexity, ComplexityPart } from '@/lib/domain/process/lint/vocabulary';
import type { StageView } from '@/lib/domain/process/vocabulary';
import { openStages } from './rule';

type Measure = {
  label: string;
  count: (stages: ReadonlyArray<StageView>) => number;
  /** Up to here it costs nobody a thought; from `full` on it weighs all it can. */
  free: number;
  full: number;
  most: number;
};

/**
 * How much a process asks of those who use it: 0 (nothing) to 100 (more than anybody keeps in mind). The sum of six counts, each
 * without weight up to what is usual in a short process, rising evenly, and capped so that no single count decides:
 * points = most × (count − free) ÷ (full − free), between 0 and `most`.
 *
 * What is counted follows what was found to make process models misread: their size first, then the branching of their ways
 * and the number of things asked at one point (J. Mendling, H. A. Reijers, W. M. P. van der Aalst, "Seven process modeling
 * guidelines", Information and Software Technology 52, 2010; J. Cardoso's control-flow complexity, 2005). The limits of seven
 * open stages and ten criteria at one gate are those of our own advice. The weights are our judgement: use the score to compare
 * processes and versions, not as a measure of anything by itself.
 */
export function complexityOf(stages: ReadonlyArray<StageView>): Complexity {
  const parts = MEASURES.map((measure) => partOf(measure, stages));
  return { score: Math.round(parts.reduce((sum, { points }) => sum + points, 0)), parts };
}

const MEASURES: ReadonlyArray<Measure> = [
  { label: 'Open stages', count: (stages) => openStages(stages).length, free: 2, full: 10, most: 25 },
  { label: 'Criteria in all', count: (stages) => sum(stages, criteriaIn), free: 5, full: 40, most: 25 },
  {
    label: 'Criteria at the largest gate',
    count: (stages) => Math.max(0, ...openStages(stages).map(({ criteria }) => criteria.length)),
    ...{ free: 2, full: 12, most: 15 },
  },
  {
    label: 'Activities',
    count: (stages) => sum(stages, ({ activities }) => activities.length),
    free: 3,
    full: 25,
    most: 15,
  },
  { label: 'Rules on ways and times', count: (stages) => sum(stages, rulesIn), free: 0, full: 20, most: 10 },
  { label: 'Words to read', count: (stages) => sum(stages, wordsIn), free: 150, full: 1_000, most: 10 },
];

function partOf({ label, count, free, full, most }: Measure, stages: ReadonlyArray<StageView>): ComplexityPart {
  const counted = count(stages);
  const part = Math.min(1, Math.max(0, (counted - free) / (full - free)));
  return { label, count: counted, points: Math.round(part * most * 10) / 10, most };
}

function sum(stages: ReadonlyArray<StageView>, count: (stage: StageView) => number): number {
  return stages.reduce((total, stage) => total + count(stage), 0);
}

function criteriaIn({ criteria, entryCriteria }: StageView): number {
  return criteria.length + entryCriteria.length;
}

function rulesIn({ kind, transitions, timers }: StageView): number {
  const forward = kind === 'open' && transitions.forward !== 'any' ? 1 + transitions.skipTo.length : 0;
  const back = kind === 'open' && transitions.back !== 'any' ? 1 : 0;
  return forward + back + timers.length;
}

function wordsIn({ definition, buyerMilestone, criteria, entryCriteria, activities }: StageView): number {
  const texts = [
    definition,
    buyerMilestone,
    ...[...criteria, ...entryCriteria].flatMap(({ label, hint }) => [label, hint]),
    ...activities.flatMap(({ title, how }) => [title, how]),
  ];
  return texts.join(' ').match(/\S+/g)?.length ?? 0;
}
