import type { ImportOptions } from '@/lib/domain/imports/vocabulary';
import { RowsSection } from '@/components/imports/rows/rows-section';
import { AnswersNotes } from './answers-notes';
import { ColumnsSection } from './columns-section';
import { DestinationSection } from './destination-section';
import { StagesSection } from './stages-section';
import type { Answers } from './use-answers';
import { WritingSection } from './writing-section';

type AnswersFormProps = { answers: Answers; options: ImportOptions; timeZone: string };

/** The questions about a file at the left, its rows at the right. Every answer is stored as it is given. */
export function AnswersForm({ answers, options, timeZone }: AnswersFormProps) {
  const shared = { answers, options };

  return (
    <div className="mt-4 grid items-start gap-x-8 gap-y-6 border-t border-line pt-3 xl:grid-cols-[minmax(0,416px)_minmax(0,1fr)]">
      <div className="flex min-w-0 flex-col gap-5">
        <AnswersNotes answers={answers} options={options} />
        <ColumnsSection {...shared} />
        <WritingSection answers={answers} timeZone={timeZone} />
        <DestinationSection {...shared} />
        <StagesSection {...shared} />
      </div>
      <RowsSection view={answers.view} mayAnswer />
    </div>
  );
}
