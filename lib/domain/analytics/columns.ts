import type { Scope, VersionStage } from './scope';

/** The stages of a report: one per key, as the newest version that has it describes it. */
export type ReportColumn = VersionStage & { isInUse: boolean; stageIds: ReadonlyArray<string> };

const KIND_ORDER = { open: 0, won: 1, lost: 2 };

/** Open stages first, in their order; those that only older versions have come after the others of their kind. */
export function columnsOf({ stages }: Pick<Scope, 'stages'>): ReadonlyArray<ReportColumn> {
  const byKey = new Map<string, ReadonlyArray<VersionStage>>();
  for (const stage of stages) byKey.set(stage.key, [...(byKey.get(stage.key) ?? []), stage]);

  return [...byKey.values()]
    .flatMap(([newest, ...older]) => {
      if (!newest) return [];
      const stageIds = [newest, ...older].map(({ id }) => id);
      return [{ ...newest, stageIds, isInUse: newest.isPublished }];
    })
    .toSorted(inOrder);
}

function inOrder(one: ReportColumn, other: ReportColumn): number {
  return (
    KIND_ORDER[one.kind] - KIND_ORDER[other.kind] ||
    Number(other.isInUse) - Number(one.isInUse) ||
    one.position - other.position
  );
}
