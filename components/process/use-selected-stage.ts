'use client';

import { useQueryState } from 'nuqs';
import type { StageView } from '@/lib/domain/process/vocabulary';

/** The stage that is looked at, kept in the address. The first one, when the address names none that is there. */
export function useSelectedStage(stages: ReadonlyArray<StageView>) {
  const [key, setKey] = useQueryState('stage');
  const stage = stages.find((candidate) => candidate.key === key) ?? stages[0];
  return { stage, select: (next: string) => void setKey(next) };
}
