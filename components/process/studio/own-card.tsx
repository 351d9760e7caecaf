'use client';

import { Button } from '@/components/ui/button';
import { toast } from '@/components/ui/toast';
import type { OwnLine } from '@/lib/domain/process/variants/rules/own-lines';
import { VariantCard } from '../variants/variant-card';
import { useDraft } from './studio-context';
import type { TakeBack } from './use-take-back';

type OwnCardProps = { select: (stageKey: string) => void; takeBack: TakeBack };

/** Of a variant: what it says itself, each with the way back to what its parent says. */
export function OwnCard({ select, takeBack }: OwnCardProps) {
  const { view, savePart } = useDraft();
  const parent = view.follows?.stages ?? [];

  const followPart = async ({ stageKey, part }: Extract<OwnLine, { kind: 'part' }>) => {
    const theirs = parent.find(({ key }) => key === stageKey);
    const own = view.stages.find(({ key }) => key === stageKey);
    if (!theirs || !own) return;
    const failure = await savePart(stageKey, part, { value: theirs[part], base: own[part] });
    if (failure) toast.problem(failure.message);
    else select(stageKey);
  };
  const act = (line: OwnLine) => {
    if (line.kind === 'part') void followPart(line);
    if (line.kind === 'left_out') void takeBack.stage(parent, line.stageKey);
    if (line.kind === 'order') void takeBack.order(parent);
  };

  return (
    <VariantCard
      view={view}
      actOn={(line) =>
        line.kind === 'added' ? null : (
          <Button size="sm" variant="quiet" onClick={() => act(line)}>
            {line.kind === 'left_out' ? 'Take back' : 'Follow again'}
          </Button>
        )
      }
    />
  );
}
