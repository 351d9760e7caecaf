import type { Change } from '@/lib/domain/process/draft/vocabulary';

/** A version as one side of a comparison. */
export type Side = { number: number; isDraft: boolean; stages: number };

/** Everything that differs between two versions of a process, stage by stage in the order of the newer one. */
export type Comparison = {
  name: string;
  from: Side;
  to: Side;
  stages: ReadonlyArray<{ key: string; name: string; changes: ReadonlyArray<Change> }>;
};
