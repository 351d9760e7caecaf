import type { StageEvidence } from '@/lib/domain/process/lint/vocabulary';
import type { FieldKnown } from './known';
import { wentBeyond, type DealPath } from './paths';
import type { Asked, VersionStages } from './scope';
import type { StageTimes } from './times';

type Rows = {
  paths: ReadonlyArray<DealPath>;
  times: ReadonlyArray<StageTimes>;
  known: ReadonlyArray<FieldKnown>;
};

const DAY_MS = 86_400_000;

export function stageEvidence({ keys, versions }: Asked, rows: Rows): Readonly<Record<string, StageEvidence>> {
  return Object.fromEntries(keys.map((key) => [key, evidenceOf(key, versions, rows)]));
}

function evidenceOf(key: string, versions: ReadonlyArray<VersionStages>, { paths, times, known }: Rows): StageEvidence {
  const here = paths.filter(({ visited }) => visited.has(key));
  const beyond = paths.filter((path) => passed(path, key, versions));
  const fields = known.filter((one) => one.key === key);

  return {
    closed: dealsIn(here.filter(({ outcome }) => outcome !== 'open')),
    won: dealsIn(here.filter(({ outcome }) => outcome === 'won')),
    ...timesOf(times.find((one) => one.key === key)),
    beyond: dealsIn(beyond),
    skipped: dealsIn(beyond.filter(({ visited }) => !visited.has(key))),
    recorded: fields[0]?.recorded ?? 0,
    known: Object.fromEntries(fields.map((field) => [field.field, field.known])),
  };
}

/** A stage that nobody left has no times. */
function timesOf(times: StageTimes | undefined) {
  if (!times) return { left: 0, lostHere: 0, quartiles: null, wonP80: null };

  const { left, lostHere, quartiles, wonP80 } = times;
  return {
    ...{ left, lostHere },
    quartiles: quartiles === null ? null : inDays(quartiles),
    wonP80: wonP80 === null ? null : wonP80 / DAY_MS,
  };
}

/** Only deals of versions that have the stage could be in it, or pass it by. */
function passed(path: DealPath, key: string, versions: ReadonlyArray<VersionStages>): boolean {
  const version = versions.find(({ id }) => id === path.versionId);
  const stage = version?.stages.find((one) => one.key === key);
  return version !== undefined && stage !== undefined && wentBeyond(path, stage, version.stages);
}

function dealsIn(paths: ReadonlyArray<DealPath>): number {
  return paths.reduce((sum, { deals }) => sum + deals, 0);
}

function inDays([first, second, third]: readonly [number, number, number]) {
  return [first / DAY_MS, second / DAY_MS, third / DAY_MS] as const;
}
