'use client';

import { useQuery } from '@tanstack/react-query';
import { DealApprovals } from '@/components/opportunities/approvals/deal-approvals';
import type { MoveFlow } from '@/components/opportunities/move/use-move-flow';
import { DealTasks } from '@/components/opportunities/tasks/deal-tasks';
import { SectionTitle } from '@/components/shared/section-title';
import { gateQuery } from '@/lib/domain/opportunities/deal/client';
import type { Deal } from '@/lib/domain/opportunities/deal/vocabulary';
import { DealAids } from './deal-aids';
import { DealFacts } from './deal-facts';
import { Lately } from './lately';
import { MissingList } from './missing-list';
import { NextSteps } from './next-steps';
import { nextStage } from './next-stage';

type DealPanelBodyProps = { deal: Deal; flow: MoveFlow; registrationHref: (id: string) => string };

const KEYS = ['amount', 'closeDate', 'dealType', 'contactName', 'contactEmail', 'competitor', 'problem'];

export function DealPanelBody({ deal, flow, registrationHref }: DealPanelBodyProps) {
  const { data: gate } = useQuery(gateQuery(deal.id));
  const next = nextStage(deal);

  return (
    <div className="grid gap-5">
      <DealApprovals gate={gate} />
      <NextSteps deal={deal} />
      {next ? (
        <MissingList
          deal={deal}
          gate={gate}
          onFillIn={() => flow.fillIn({ card: deal, toStageKey: next.key, afterId: null })}
        />
      ) : null}
      <DealTasks deal={deal} />
      <DealAids aids={deal.aids} />
      <section aria-labelledby="details">
        <SectionTitle id="details">Details</SectionTitle>
        <DealFacts deal={deal} keys={KEYS} registrationHref={registrationHref} />
      </section>
      <Lately deal={deal} mayWrite={deal.mayWrite} />
    </div>
  );
}
