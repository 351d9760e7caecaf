import { cn } from '@/components/ui/cn';
import { daysInStage } from '@/components/opportunities/days-in-stage';
import { ageState } from '@/components/shared/age-state';
import { Path, type PathStage } from '@/components/shared/path';
import { plural } from '@/lib/core/words';
import type { Deal, Gate, PathStep } from '@/lib/domain/opportunities/deal/vocabulary';
import { CriteriaStrip } from './criteria-strip';

type DealPathProps = { deal: Deal; gate: Gate; onFillIn: (() => void) | null; className?: string };

/** Done with its days, now with the days it may take, next with what it will ask. */
export function DealPath({ deal, gate, onFillIn, className }: DealPathProps) {
  const open = deal.stages.filter(({ kind }) => kind === 'open');
  const end = deal.stages.find(({ kind }) => kind === (deal.stageKind === 'lost' ? 'lost' : 'won'));
  const stages = [...open, ...(end ? [end] : [])].map((step) => ({
    key: step.key,
    name: step.name,
    kind: step.kind,
    position: open.indexOf(step) + 1,
    openStages: open.length,
    ...standingOf(deal, step),
  }));
  const here = gate.criteria.filter(({ stageKey }) => stageKey === deal.stageKey);

  return (
    <Path
      label="Stages"
      stages={stages}
      className={className ?? ''}
      exit={here.length > 0 ? <CriteriaStrip items={here} onFillIn={onFillIn} /> : undefined}
    />
  );
}

function standingOf(deal: Deal, step: PathStep): Pick<PathStage, 'state' | 'detail' | 'days'> {
  if (step.key === deal.stageKey) {
    return {
      state: 'now',
      detail: step.buyerMilestone,
      days: step.kind === 'open' ? <StageDays deal={deal} /> : undefined,
    };
  }
  const isBehind =
    deal.stageKind !== 'open' || step.position < (deal.stages.find(({ key }) => key === deal.stageKey)?.position ?? 0);
  if (isBehind && step.days !== null) return { state: 'done', detail: plural(step.days, 'day', 'days') };
  return { state: 'next', detail: aheadWords(step) };
}

function aheadWords({ kind, criteria, buyerMilestone }: PathStep): string {
  if (kind !== 'open' || criteria === 0) return buyerMilestone;
  return `${plural(criteria, 'criterion', 'criteria')} to leave`;
}

/** "31 of 35 days", in the colour of its age. */
export function StageDays({ deal }: { deal: Pick<Deal, 'enteredStageAt' | 'now' | 'targetDays' | 'maxDays'> }) {
  const days = daysInStage(deal, deal.now);
  const state = ageState(days, deal.targetDays, deal.maxDays);
  return (
    <span className={cn('font-medium whitespace-nowrap tabular-nums', TONES[state])}>
      {deal.maxDays === null ? plural(days, 'day', 'days') : `${days} of ${plural(deal.maxDays, 'day', 'days')}`}
    </span>
  );
}

const TONES = { fine: 'text-text-2', 'over-target': 'text-warn-text', 'over-maximum': 'text-bad-text' };
