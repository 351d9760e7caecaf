import type { StageView } from '@/lib/domain/process/vocabulary';

export type VersionStages = { id: string; stages: ReadonlyArray<StageView> };

/** Which deals are asked: those of this process that began since then. */
export type Scope = {
  workspaceId: string;
  processId: string;
  since: Date;
  /** Every version that deals may be on. */
  versions: ReadonlyArray<VersionStages>;
};

/** With the open stages that paths are told by. */
export type Asked = Scope & { keys: ReadonlyArray<string> };
