import { Note } from '@/components/ui/note';
import { formatCount, plural } from '@/lib/core/words';
import type { ReadTable } from '@/lib/domain/registrations/reading/vocabulary';
import { ANSWER_LABELS, type Answer } from '@/lib/domain/registrations/vocabulary';

/** So many lines that need another look are shown. */
const SHOWN = 50;

/** What is in a table before anything is sent: what its columns mean, and which lines need another look. */
export function TableReport({ table: { columns, rows, broken }, good }: { table: ReadTable; good: number }) {
  const unknown = columns.filter(({ answer }) => answer === null).map(({ header }) => header);
  const wrong = rows.filter(({ problems }) => Object.keys(problems).length > 0);
  const lines = [...broken, ...wrong.map(({ line, problems }) => ({ line, words: problemWords(problems) }))].toSorted(
    (one, other) => one.line - other.line,
  );

  return (
    <section aria-label="What is in it" className="flex flex-col gap-3">
      <p>
        <b>{plural(good, 'line', 'lines')}</b> can be registered.
        {lines.length > 0 ? ` ${plural(lines.length, 'line needs', 'lines need')} another look.` : ''}
      </p>
      {unknown.length > 0 ? <p className="text-text-2">Not understood, and left out: {unknown.join(', ')}.</p> : null}
      {lines.length > 0 ? (
        <Note tone="warn" title="Mend these in your file and look again; lines that were registered are not doubled.">
          <ul className="mt-1 max-h-72 overflow-y-auto scroll-thin" tabIndex={0} aria-label="Lines to mend">
            {lines.slice(0, SHOWN).map(({ line, words }) => (
              <li key={line}>
                <span className="tabular-nums">Line {formatCount(line)}</span>: {words}
              </li>
            ))}
          </ul>
          {lines.length > SHOWN ? <p>and {formatCount(lines.length - SHOWN)} more.</p> : null}
        </Note>
      ) : null}
    </section>
  );
}

function problemWords(problems: Readonly<Record<string, string>>): string {
  return Object.entries(problems)
    .map(([place, words]) => `${labelOf(place)}: ${words}`)
    .join(' ');
}

function labelOf(place: string): string {
  return place in ANSWER_LABELS ? ANSWER_LABELS[place as Exclude<Answer, 'currency'>] : place;
}
