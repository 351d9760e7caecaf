import { FactList } from '@/components/shared/fact-list';
import { SectionTitle } from '@/components/shared/section-title';
import { plural } from '@/lib/core/words';
import { partWords } from '@/lib/domain/process/draft/rules/part-words';
import { PART_LABELS, PARTS_BY_KIND } from '@/lib/domain/process/draft/vocabulary';
import type { StageView } from '@/lib/domain/process/vocabulary';
import { CriteriaList } from './criteria-list';
import { StageAids } from './stage-aids';

/** One stage of a version, in words. */
export function StageFacts({ stage, deals }: { stage: StageView; deals: number }) {
  const parts = FACT_PARTS.filter((part) => PARTS_BY_KIND[stage.kind].includes(part));

  return (
    <section aria-label={`Stage ${stage.name}`} className="px-6 pt-4 pb-10 max-md:px-4 max-md:pb-6">
      <SectionTitle size="large" detail={plural(deals, 'deal', 'deals')}>
        {stage.name}
      </SectionTitle>
      <FactList
        labelWidth={124}
        facts={parts.map((part) => ({ label: PART_LABELS[part], value: partWords(stage, part) }))}
      />
      {stage.entryCriteria.length > 0 ? (
        <CriteriaList title="To enter this stage" criteria={stage.entryCriteria} />
      ) : null}
      {stage.kind === 'open' ? <CriteriaList title="To leave this stage" criteria={stage.criteria} /> : null}
      {stage.kind === 'lost' ? <Reasons reasons={stage.lostReasons} /> : null}
      <StageAids activities={stage.activities} content={stage.content} tools={stage.tools} />
    </section>
  );
}

const FACT_PARTS = [
  'definition',
  'journeyStep',
  'buyerMilestone',
  'ownerRole',
  'forecastCategory',
  'probability',
  'targetDays',
  'maxDays',
  'transitions',
] as const;

function Reasons({ reasons }: { reasons: ReadonlyArray<string> }) {
  return (
    <>
      <SectionTitle className="mt-4" ruled>
        Reasons to choose from
      </SectionTitle>
      <ul>
        {reasons.map((reason) => (
          <li key={reason} className="flex min-h-9 items-center border-b border-line">
            {reason}
          </li>
        ))}
      </ul>
    </>
  );
}
