import type { PathStep } from '@/lib/domain/opportunities/deal/vocabulary';

type Placed = { stageKey: string; stages: ReadonlyArray<PathStep> };

/** Where an open deal goes next: the following open stage, after the last one the win. Null once it is closed. */
export function nextStage({ stageKey, stages }: Placed): PathStep | null {
  const now = stages.find(({ key }) => key === stageKey);
  if (now?.kind !== 'open') return null;

  const ahead = stages.filter(({ kind, position }) => kind === 'won' || (kind === 'open' && position > now.position));
  return ahead.toSorted((one, other) => order(one) - order(other))[0] ?? null;
}

function order({ kind, position }: PathStep): number {
  return kind === 'open' ? position : Infinity;
}
