import type { SeededRandom } from '@/lib/core/seeded-random';
import type { Criterion } from '@/lib/domain/process/criteria/vocabulary';
import type { StageView } from '@/lib/domain/process/vocabulary';
import { personName } from './answers';
import type { DealPlan } from './deal-plan';
import type { Book, Stage } from './write-deals';

/** Checklist items of the stages that were left are all met; of the present stage most are. */
export function factsOf({ random, stages }: Stage, plan: DealPlan, deal: Book & { id: string }) {
  const visited = new Set([stages[0]?.key, ...plan.steps.map(({ to }) => to)]);
  const reached = Math.max(...stages.filter(({ key }) => visited.has(key)).map(({ position }) => position));
  return stages
    .filter(({ kind, position }) => kind === 'open' && position <= reached)
    .flatMap((stage) =>
      stage.criteria.flatMap((criterion) => factOf(criterion, stage, { plan, deal, random, reached })),
    );
}

type Showing = { plan: DealPlan; deal: Book & { id: string }; random: SeededRandom; reached: number };

function factOf(criterion: Criterion, stage: StageView, { plan, deal, random, reached }: Showing) {
  if (criterion.kind !== 'checklist') return [];
  if (!plan.isClosed && stage.position === reached && random.chance(0.55)) return [];

  const { workspaceId, partnerId, userId, name } = deal.seller;
  const metAt = plan.steps[stage.position]?.at ?? plan.openedAt;
  return [
    {
      ...{ workspaceId, partnerId, opportunityId: deal.id, stageKey: stage.key, criterionKey: criterion.key, metAt },
      note: criterion.evidence === 'note' ? `${personName(random)} confirmed it on the phone.` : null,
      link:
        criterion.evidence === 'link'
          ? `https://files.example/evidence/${deal.customer.domain.replace('.example', '')}`
          : null,
      ...{ metById: userId, metByName: name },
    },
  ];
}
