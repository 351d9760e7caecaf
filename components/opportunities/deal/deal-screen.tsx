'use client';

import { useQuery } from '@tanstack/react-query';
import { DealDocuments } from '@/components/opportunities/documents/deal-documents';
import { DealApprovals } from '@/components/opportunities/approvals/deal-approvals';
import { FeedbackButton } from '@/components/opportunities/feedback/feedback-button';
import { DealTasks } from '@/components/opportunities/tasks/deal-tasks';
import { DealPlays } from '@/components/playbooks/deal-plays';
import type { PipelineKind } from '@/components/opportunities/pipeline-paths';
import { pipelinePaths } from '@/components/opportunities/pipeline-paths';
import { MoveQuestions } from '@/components/opportunities/move/move-questions';
import { useMoveFlow } from '@/components/opportunities/move/use-move-flow';
import { BreadcrumbHeader } from '@/components/shared/breadcrumb-header';
import { PageBody } from '@/components/shared/page-body';
import { SectionTitle } from '@/components/shared/section-title';
import { dealQuery, gateQuery } from '@/lib/domain/opportunities/deal/client';
import { useAttending } from '@/lib/domain/opportunities/presence/client';
import type { Deal, Gate } from '@/lib/domain/opportunities/deal/vocabulary';
import { factKeys } from './fact-keys';
import { DealAids } from './deal-aids';
import { DealFacts } from './deal-facts';
import { DealHeading } from './deal-heading';
import { DealPath } from './deal-path';
import { DealTimeline } from './deal-timeline';
import { MoveOnButton } from './move-on-button';
import { NextSteps } from './next-steps';
import { nextStage } from './next-stage';
import { useDealKeys } from './use-deal-keys';

type DealScreenProps = { kind: PipelineKind; initial: { deal: Deal; gate: Gate }; mayMove: boolean };

/** A deal as a page: the path on top, left the work and what happened, right the facts. */
export function DealScreen({ kind, initial, mayMove }: DealScreenProps) {
  const at = { initialDataUpdatedAt: Date.parse(initial.deal.now) };
  const { data: deal } = useQuery({ ...dealQuery(initial.deal.id), initialData: initial.deal, ...at });
  const { data: gate } = useQuery({ ...gateQuery(initial.deal.id), initialData: initial.gate, ...at });
  useAttending(deal.id);
  const flow = useMoveFlow(deal.stages);
  const paths = pipelinePaths(kind, deal.process.id);
  useDealKeys('main');
  const next = nextStage(deal);
  const fillIn = next && deal.mayChange ? () => flow.fillIn({ card: deal, toStageKey: next.key, afterId: null }) : null;

  return (
    <div className="relative flex min-h-0 flex-1 flex-col overflow-hidden">
      <BreadcrumbHeader
        crumbs={[
          { label: kind === 'vendor' ? 'Pipeline' : 'Deals', href: paths.start },
          { label: deal.process.name, href: paths.pipeline },
        ]}
        current={deal.title}
      />
      <PageBody measure="full" className="max-md:pb-24">
        <DealHeading deal={deal} kind={kind} action={mayMove ? <MoveOnButton deal={deal} flow={flow} /> : null} />
        <DealPath deal={deal} gate={gate} onFillIn={fillIn} className="mt-4" />
        {deal.mayWrite && deal.stageKind === 'open' ? <StageFeedback deal={deal} gate={gate} /> : null}
        <div className="mt-4 grid items-start gap-y-6 lg:grid-cols-[minmax(0,1fr)_340px]">
          <div className="grid gap-6 lg:pr-7">
            <DealApprovals gate={gate} />
            <NextSteps deal={deal} />
            <DealTasks deal={deal} />
            <DealAids aids={deal.aids} />
            <DealPlays opportunityId={deal.id} mayAnswer={deal.mayWrite} />
            <DealDocuments dealId={deal.id} mayChange={deal.mayChange} />
            <DealTimeline deal={deal} mayWrite={deal.mayWrite} />
          </div>
          <aside aria-labelledby="facts" className="lg:min-h-[480px] lg:border-l lg:border-line lg:pl-7">
            <SectionTitle id="facts">Facts</SectionTitle>
            <DealFacts deal={deal} keys={factKeys(deal, gate)} registrationHref={paths.registration} />
          </aside>
        </div>
      </PageBody>
      {mayMove && (next || gate.ways.length > 0) ? (
        <div className="absolute inset-x-0 bottom-0 border-t border-line bg-page px-4 py-2 md:hidden">
          <MoveOnButton deal={deal} flow={flow} isWide />
        </div>
      ) : null}
      <MoveQuestions flow={flow} now={deal.now} hrefOf={paths.deal} />
    </div>
  );
}

/** Said where one is: about the stage that the deal is in. */
function StageFeedback({ deal, gate }: { deal: Deal; gate: Gate }) {
  const stage = deal.stages.find(({ key }) => key === deal.stageKey);
  const criteria = gate.criteria.filter(({ stageKey }) => stageKey === deal.stageKey);
  if (!stage) return null;
  return (
    <div className="mt-1 flex justify-end">
      <FeedbackButton opportunityId={deal.id} stage={stage} criteria={criteria} />
    </div>
  );
}
