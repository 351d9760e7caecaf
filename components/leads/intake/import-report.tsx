import { Note } from '@/components/ui/note';
import { formatCount, plural } from '@/lib/core/words';
import type { LeadImportReport } from '@/lib/domain/leads/intake/schema';

/** What would come of a table, or came of it. */
export function ImportReport({ report }: { report: LeadImportReport }) {
  const { rows, taken, known, closed, columns, problems, problemCount, written } = report;
  const unknown = columns.filter(({ meaning }) => meaning === null).map(({ header }) => header);
  return (
    <Note tone={problemCount > 0 ? 'warn' : 'ok'} live title={titleOf(written, taken)}>
      <ul className="list-disc pl-4">
        <li>
          {plural(rows, 'row', 'rows')} read, {formatCount(known)} of them here already.
        </li>
        {closed > 0 ? (
          <li>{plural(closed, 'lead has', 'leads have')} an outcome: scores can be learnt from them.</li>
        ) : null}
        {unknown.length > 0 ? <li>Kept under their own names: {unknown.join(', ')}.</li> : null}
        {problems.slice(0, 12).map(({ line, words }) => (
          <li key={line}>
            Line {line}: {words}
          </li>
        ))}
        {problemCount > 12 ? <li>and {formatCount(problemCount - 12)} more rows that are left out</li> : null}
      </ul>
    </Note>
  );
}

function titleOf(written: boolean, taken: number): string {
  if (!written) return `${plural(taken, 'lead', 'leads')} would be taken over`;
  return `${plural(taken, 'lead was', 'leads were')} taken over`;
}
