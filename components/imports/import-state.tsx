import type { useCheckAgain, useStartImport } from '@/lib/domain/imports/client';
import type { ImportOptions } from '@/lib/domain/imports/vocabulary';
import type { Answers } from './answers/use-answers';
import { FinishedImport } from './states/finished-import';
import { InterruptedWork } from './states/interrupted-work';
import { OpenQuestions } from './states/open-questions';
import { RunningImport } from './states/running-import';
import { UnfinishedUpload } from './states/unfinished-upload';
import { UnreadableFile } from './states/unreadable-file';

export type ImportStateProps = {
  answers: Answers;
  options: ImportOptions;
  timeZone: string;
  remaining: string | null;
  checking: ReturnType<typeof useCheckAgain>;
  starting: ReturnType<typeof useStartImport>;
  onLook: () => void;
};

/** What a file needs next, by how far it has come. */
export function ImportState(props: ImportStateProps) {
  const { answers, timeZone, remaining, onLook } = props;
  const { view } = answers;

  if (view.upload) return <UnfinishedUpload view={view} upload={view.upload} onHere={onLook} />;
  if (view.status === 'done') return <FinishedImport view={view} timeZone={timeZone} />;
  if (view.status === 'running' && !view.stopped) return <RunningImport view={view} remaining={remaining} />;
  if (view.found?.problem) return <UnreadableFile problem={view.found.problem} answers={answers} />;
  if (view.processId !== null) return <InterruptedWork view={view} work={props.starting} />;
  if (view.found === null) return <InterruptedWork view={view} work={props.checking} />;
  return <OpenQuestions {...props} />;
}
