import { waysFrom } from '@/lib/domain/process/transitions/rules';
import { OPEN_WAYS } from '@/lib/domain/process/transitions/vocabulary';
import type { StageView } from '@/lib/domain/process/vocabulary';
import { listOf } from '@/lib/core/words';
import { openStages, type DraftRule, type Said } from './rule';

/** Follows the ways forward and back from where deals begin. Reopening is no way: a deal must have been somewhere first. */
export const unreachable: DraftRule = {
  id: 'unreachable',
  why: 'A stage that no way leads to stays empty, and misleads whoever reads the process.',
  judge: ({ stages }) => {
    const [first] = openStages(stages);
    if (!first) return [];

    const reached = reachableFrom(stages, first);
    const closing = openStages(stages).at(-1);
    return stages
      .filter(({ key }) => !reached.has(key))
      .map((stage) => ({
        stage,
        part: 'transitions',
        message: `No way leads to “${stage.name}”`,
        remedy: `Let deals skip to it from “${closing?.name ?? first.name}”, or remove it.`,
      }));
  },
};

export const deadEnd: DraftRule = {
  id: 'dead_end',
  why: 'Deals that can’t get from here to an order can only be lost.',
  judge: ({ stages }) => {
    if (!stages.some(({ kind }) => kind === 'won')) return [];
    return openStages(stages)
      .filter((stage) => ![...reachableFrom(stages, stage)].some((key) => isWon(stages, key)))
      .map((stage) => ({
        stage,
        part: 'transitions',
        message: 'No way leads from here to an order',
        remedy: 'Let deals go on to a later stage.',
        fix: openWays(stage),
      }));
  },
};

/** A way to a stage that is gone, or that lies behind: the setting says something that does not hold. */
export const wayToNowhere: DraftRule = {
  id: 'way_to_nowhere',
  why: 'Whoever reads where deals may go relies on it.',
  judge: ({ stages }) => openStages(stages).flatMap((stage) => lostWays(stage, stages)),
};

function lostWays(stage: StageView, stages: ReadonlyArray<StageView>): ReadonlyArray<Said> {
  const { forward, skipTo } = stage.transitions;
  if (forward !== 'listed') return [];

  const ahead = stages.filter(({ kind, position }) => kind !== 'open' || position > stage.position);
  const kept = skipTo.filter((key) => ahead.some((one) => one.key === key));
  if (kept.length === skipTo.length) return [];

  const gone = skipTo.filter((key) => !kept.includes(key));
  const names = gone.map((key) => stages.find((one) => one.key === key)?.name ?? key);
  const value = { ...stage.transitions, skipTo: kept };
  return [
    {
      ...{ stage, part: 'transitions', message: `Deals can’t skip to ${listOf(names)}`, remedy: 'It is not ahead.' },
      fix: { kind: 'save_part', stageKey: stage.key, part: 'transitions', value, label: 'Remove the way' },
    },
  ];
}

function reachableFrom(stages: ReadonlyArray<StageView>, start: StageView): ReadonlySet<string> {
  const reached = new Set([start.key]);
  const next = [start];
  for (let stage = next.pop(); stage; stage = next.pop()) {
    if (stage.kind !== 'open') continue;
    for (const key of waysFrom(stages, stage, null)) {
      const to = stages.find((one) => one.key === key);
      if (!to || reached.has(key)) continue;
      reached.add(key);
      next.push(to);
    }
  }
  return reached;
}

function isWon(stages: ReadonlyArray<StageView>, key: string): boolean {
  return stages.some((stage) => stage.key === key && stage.kind === 'won');
}

function openWays({ key, transitions }: StageView) {
  const value = { ...transitions, forward: OPEN_WAYS.forward };
  return { kind: 'save_part', stageKey: key, part: 'transitions', value, label: 'Open all ways' } as const;
}
