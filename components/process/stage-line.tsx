import { StageName } from '@/components/shared/stage-name';
import type { StageKind } from '@/lib/domain/process/vocabulary';

type StageLineProps = { stages: ReadonlyArray<{ key: string; name: string; kind: StageKind }> };

/** A process in one line: its stages in their order, each with its glyph. */
export function StageLine({ stages }: StageLineProps) {
  const openStages = stages.filter(({ kind }) => kind === 'open').length;

  return (
    <span className="flex flex-wrap gap-x-3 gap-y-1.5 text-xs text-text-2">
      {stages.map(({ key, name, kind }, index) => (
        <StageName key={key} name={name} kind={kind} position={index + 1} openStages={openStages} className="gap-1.5" />
      ))}
    </span>
  );
}
