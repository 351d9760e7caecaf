import { AnswersForm } from '@/components/imports/answers/answers-form';
import { CheckProgress } from '@/components/imports/check-progress';
import { focusState } from '@/components/imports/focus-state';
import { ImportFooter } from '@/components/imports/import-footer';
import type { ImportStateProps } from '@/components/imports/import-state';
import { FormProblem } from '@/components/shared/form-problem';
import { InterruptedWork } from './interrupted-work';

/** Everything before the import: answers, the check of the rows, and the button that begins it. */
export function OpenQuestions({ answers, options, timeZone, remaining, checking, starting }: ImportStateProps) {
  const { view, isSaving, failure, overtaken } = answers;
  const isInterrupted = view.stopped || view.status === 'failed';

  return (
    <>
      {isInterrupted ? <InterruptedWork view={view} work={checking} /> : null}
      {!isInterrupted && view.status !== 'uploaded' ? <CheckProgress view={view} remaining={remaining} /> : null}
      <FormProblem failure={starting.error?.failure ?? null} />
      <AnswersForm answers={answers} options={options} timeZone={timeZone} />
      <ImportFooter
        view={view}
        isUnsettled={isSaving || failure !== null || overtaken.length > 0}
        isStarting={starting.isPending}
        onStart={() => void starting.mutateAsync().then(focusState, () => undefined)}
      />
    </>
  );
}
