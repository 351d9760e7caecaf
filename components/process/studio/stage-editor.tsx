'use client';

import { ArrowLeft, ArrowRight, Ellipsis, Trash2 } from 'lucide-react';
import { cn } from '@/components/ui/cn';
import { IconButton } from '@/components/ui/icon-button';
import { Menu } from '@/components/ui/menu';
import { MenuItem } from '@/components/ui/menu-item';
import { PARTS_BY_KIND } from '@/lib/domain/process/draft/vocabulary';
import type { StageView } from '@/lib/domain/process/vocabulary';
import { ChoicePartField } from './choice-part';
import { CriteriaEditor } from './criteria-editor';
import { ENTRY, EXIT } from './gate-words';
import { NamePart } from './name-part';
import { NumberFindings } from './number-findings';
import { NumberPartField } from './number-part';
import { ReasonsEditor } from './reasons-editor';
import { StageCounts } from './stage-counts';
import { StageFindings } from './stage-findings';
import { StageMore } from './stage-more';
import { TextPartField } from './text-part';

type StageEditorProps = {
  stage: StageView;
  /** Null where it can't go further that way. */
  places: { left: number | null; right: number | null };
  onMove: (place: number) => void;
  onRemove: () => void;
};

export function StageEditor({ stage, places, onMove, onRemove }: StageEditorProps) {
  const has = (part: (typeof PARTS_BY_KIND)['open'][number]) => PARTS_BY_KIND[stage.kind].includes(part);

  return (
    <section aria-label={`Stage ${stage.name}`} className="px-6 pt-4 pb-10 max-md:px-4 max-md:pt-3 max-md:pb-6 md:pr-7">
      <div className="flex min-h-8 items-center gap-2">
        <NamePart stage={stage} />
        <StageCounts stageKey={stage.key} />
        <div className="ml-auto flex shrink-0 items-center">
          <MoveButton label="Move left" place={places.left} onMove={onMove} />
          <MoveButton label="Move right" place={places.right} onMove={onMove} />
          <Menu
            align="end"
            trigger={
              <IconButton label={`More for ${stage.name}`}>
                <Ellipsis aria-hidden />
              </IconButton>
            }
          >
            <MenuItem icon={<Trash2 aria-hidden />} tone="bad" onSelect={onRemove}>
              Remove stage…
            </MenuItem>
          </Menu>
        </div>
      </div>
      <StageFindings stageKey={stage.key} />
      <div className={cn('mt-3 grid grid-cols-2 gap-x-4 gap-y-3.5 max-md:grid-cols-1', quietLabels)}>
        <TextPartField stage={stage} part="definition" explain="for everybody to agree on" />
        <TextPartField stage={stage} part="buyerMilestone" explain="the buyer’s act that ends it" />
      </div>
      <div
        className={cn(
          'mt-3.5 grid grid-cols-[1.3fr_1.1fr_1fr_.7fr_.7fr_.7fr] items-start gap-3 max-2xl:grid-cols-3 max-lg:grid-cols-2',
          quietLabels,
        )}
      >
        <ChoicePartField stage={stage} part="journeyStep" />
        <ChoicePartField stage={stage} part="ownerRole" />
        {has('forecastCategory') ? <ChoicePartField stage={stage} part="forecastCategory" /> : null}
        {has('probability') ? <NumberPartField stage={stage} part="probability" unit="%" /> : null}
        {has('targetDays') ? <NumberPartField stage={stage} part="targetDays" unit="days" /> : null}
        {has('maxDays') ? <NumberPartField stage={stage} part="maxDays" unit="days" /> : null}
      </div>
      <NumberFindings stage={stage} />
      {has('entryCriteria') ? <CriteriaEditor stage={stage} gate={ENTRY} /> : null}
      {has('criteria') ? <CriteriaEditor stage={stage} gate={EXIT} /> : null}
      {has('lostReasons') ? <ReasonsEditor stage={stage} /> : null}
      <StageMore stage={stage} />
    </section>
  );
}

const quietLabels = '[&_label]:text-xs [&_label]:text-text-2';

type MoveButtonProps = { label: 'Move left' | 'Move right'; place: number | null; onMove: (place: number) => void };

function MoveButton({ label, place, onMove }: MoveButtonProps) {
  const Arrow = label === 'Move left' ? ArrowLeft : ArrowRight;

  return (
    <IconButton
      label={label}
      disabled={place === null}
      className="disabled:opacity-40"
      onClick={() => (place === null ? undefined : onMove(place))}
    >
      <Arrow aria-hidden />
    </IconButton>
  );
}
