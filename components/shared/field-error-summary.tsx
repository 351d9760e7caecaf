import { Note } from '@/components/ui/note';

export type FieldProblem = { fieldId: string; label: string; message: string };

/** At the top of a long form that was refused: what to mend, each with a link to its field. */
export function FieldErrorSummary({ problems }: { problems: ReadonlyArray<FieldProblem> }) {
  if (problems.length === 0) return null;

  return (
    <Note
      tone="bad"
      live
      title={problems.length === 1 ? 'One answer needs another look' : `${problems.length} answers need another look`}
    >
      <ul>
        {problems.map(({ fieldId, label, message }) => (
          <li key={fieldId}>
            <a href={`#${fieldId}`} className="link">
              {label}
            </a>
            : {message}
          </li>
        ))}
      </ul>
    </Note>
  );
}
