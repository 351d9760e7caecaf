import { MISSING_WORDS } from '@/components/imports/import-words';
import { Button } from '@/components/ui/button';
import { Note } from '@/components/ui/note';
import type { ImportOptions } from '@/lib/domain/imports/vocabulary';
import { answerWords } from './answer-words';
import type { Answers } from './use-answers';

/** What keeps the rows from being checked, and answers that are not stored yet. */
export function AnswersNotes({ answers, options }: { answers: Answers; options: ImportOptions }) {
  const { view, failure, overtaken, underway } = answers;

  return (
    <>
      {overtaken.map((one) => {
        const { question, mine, theirs } = answerWords(one, view.mapping, options);
        return (
          <Note key={question} tone="warn" live title={`Someone else answered ${question} meanwhile`}>
            <p>
              They chose {theirs}, you chose {mine}.
            </p>
            <p className="mt-2 flex flex-wrap gap-2">
              <Button size="sm" onClick={() => void answers.keepMine(one)}>
                Use {mine}
              </Button>
              <Button size="sm" onClick={() => answers.keepTheirs(one)}>
                Keep theirs
              </Button>
            </p>
          </Note>
        );
      })}
      {failure ? (
        <Note tone="bad" live title={underway.length > 0 ? 'Not stored yet' : 'Not stored'}>
          <p>{failure.message}</p>
          {underway.length > 0 ? (
            <p className="mt-2">
              <Button size="sm" onClick={answers.tryAgain}>
                Try again
              </Button>
            </p>
          ) : null}
        </Note>
      ) : null}
      {view.found?.answersFrom ? (
        <Note>These are the answers about {view.found.answersFrom}, which has the same headings. Look them over.</Note>
      ) : null}
      {view.missing.length > 0 ? (
        <Note tone="accent" title="Say this first, then the rows are checked">
          <ul className="list-disc pl-4">
            {view.missing.map((missing) => (
              <li key={missing}>{MISSING_WORDS[missing]}</li>
            ))}
          </ul>
        </Note>
      ) : null}
    </>
  );
}
