'use client';

import { useQuery } from '@tanstack/react-query';
import type { MoveFlow } from '@/components/opportunities/move/use-move-flow';
import { Button } from '@/components/ui/button';
import { plural } from '@/lib/core/words';
import { gateQuery } from '@/lib/domain/opportunities/deal/client';
import type { Deal } from '@/lib/domain/opportunities/deal/vocabulary';
import { nextStage } from './next-stage';

type MoveOnButtonProps = { deal: Deal; flow: MoveFlow; isWide?: boolean };

/** The next stage, one press away; when something is missing the press leads to that. */
export function MoveOnButton({ deal, flow, isWide = false }: MoveOnButtonProps) {
  const next = nextStage(deal);
  const { data: gate } = useQuery(gateQuery(deal.id));
  if (!next) return null;

  const missing = gate?.targets.find(({ stageKey }) => stageKey === next.key)?.missing ?? 0;
  const request = { card: deal, toStageKey: next.key, afterId: null };
  return (
    <Button
      variant="primary"
      pending={flow.isSending}
      onClick={() => (missing > 0 ? flow.fillIn(request) : flow.ask(request))}
      className={isWide ? 'w-full' : ''}
    >
      Move to {next.name}
      {isWide && missing > 0 ? ` · ${plural(missing, 'criterion', 'criteria')} left` : ''}
    </Button>
  );
}
