import { StageGlyph } from '@/components/shared/stage-glyph';
import type { StageKind } from '@/lib/domain/process/vocabulary';

export type TemplateChoice = {
  key: string;
  name: string;
  purpose: string;
  stages: ReadonlyArray<{ name: string; kind: StageKind }>;
};

/** A process drawn small: its stages up to the order. What is lost is no step on the way. */
export function TemplatePath({ stages }: Pick<TemplateChoice, 'stages'>) {
  const openStages = stages.filter(({ kind }) => kind === 'open').length;

  return (
    <ol className="mt-1.5 flex flex-wrap gap-x-3 gap-y-1 text-xs text-text-2">
      {stages
        .filter(({ kind }) => kind !== 'lost')
        .map(({ name, kind }, at) => (
          <li key={name} className="flex items-center gap-[5px]">
            <StageGlyph kind={kind} position={at + 1} openStages={openStages} className="size-3" />
            {name}
          </li>
        ))}
    </ol>
  );
}
