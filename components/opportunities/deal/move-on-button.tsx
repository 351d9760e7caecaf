'use client';

import { useQuery } from '@tanstack/react-query';
import type { MoveFlow } from '@/components/opportunities/move/use-move-flow';
import { MoveToButton } from '@/components/opportunities/move/move-to-button';
import { Button } from '@/components/ui/button';
import { buttonVariants } from '@/components/ui/button-variants';
import { cn } from '@/components/ui/cn';
import { plural } from '@/lib/core/words';
import { gateQuery } from '@/lib/domain/opportunities/deal/client';
import type { Deal, Gate } from '@/lib/domain/opportunities/deal/vocabulary';
import { nextStage } from './next-stage';
import { OpenAgain } from './open-again';

type MoveOnButtonProps = { deal: Deal; flow: MoveFlow; isWide?: boolean };

/** The next stage, one press away; when something is missing the press leads to that. Beside it all other ways; `m`. */
export function MoveOnButton({ deal, flow, isWide = false }: MoveOnButtonProps) {
  const next = nextStage(deal);
  const { data: gate } = useQuery(gateQuery(deal.id));
  if (!next) return <OpenAgain deal={deal} gate={gate} flow={flow} />;

  const missing = missingFor(gate, next.key);
  const requestTo = (toStageKey: string) => ({ card: deal, toStageKey, afterId: null });
  return (
    <div className={cn('flex gap-2', isWide && 'w-full')}>
      <Button
        variant="primary"
        pending={flow.isSending}
        onClick={() => (missing > 0 ? flow.fillIn(requestTo(next.key)) : flow.ask(requestTo(next.key)))}
        className={isWide ? 'flex-1' : ''}
      >
        Move to {next.name}
        {isWide && missing > 0 ? ` · ${plural(missing, 'criterion', 'criteria')} left` : ''}
      </Button>
      <MoveToButton
        dealId={deal.id}
        title={deal.title}
        stageKey={deal.stageKey}
        stages={deal.stages}
        onMove={(key) => flow.ask(requestTo(key))}
        className={cn(buttonVariants({ size: 'icon' }), 'size-8')}
      />
    </div>
  );
}

function missingFor(gate: Gate | undefined, key: string): number {
  return gate?.targets.find(({ stageKey }) => stageKey === key)?.missing ?? 0;
}
