import type { MoveFlow } from '@/components/opportunities/move/use-move-flow';
import { Button } from '@/components/ui/button';
import type { Deal, Gate } from '@/lib/domain/opportunities/deal/vocabulary';

type OpenAgainProps = { deal: Deal; gate: Gate | undefined; flow: MoveFlow };

/** A closed deal, where the process lets this viewer open it again: it goes back with a reason. */
export function OpenAgain({ deal, gate, flow }: OpenAgainProps) {
  const last = deal.stages.findLast(({ key }) => gate?.ways.includes(key));
  if (!last) return null;

  return (
    <Button onClick={() => flow.ask({ card: deal, toStageKey: last.key, afterId: null })}>
      Open again in {last.name}…
    </Button>
  );
}
