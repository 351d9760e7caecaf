import { Button } from '@/components/ui/button';
import { stageFieldId } from '@/components/imports/answers/stages-section';
import { formatCount, plural } from '@/lib/core/words';
import type { ImportView, IssueGroup } from '@/lib/domain/imports/vocabulary';

const SHOWN = 6;

/** What is wrong, most frequent first; what one answer mends leads to that answer. */
export function Reasons({ view: { groups, stages }, mayAnswer }: { view: ImportView; mayAnswer: boolean }) {
  const others = groups.length - SHOWN;
  const isOpenName = ({ value }: IssueGroup) => stages.some(({ name, to }) => name === value && to === null);

  return (
    <ul aria-label="Reasons" className="mb-2">
      {groups.slice(0, SHOWN).map((group) => (
        <li
          key={`${group.column} ${group.reason} ${group.value ?? ''}`}
          className="grid min-h-8 grid-cols-[52px_minmax(0,1fr)_auto] items-center gap-x-2.5 max-md:grid-cols-[32px_minmax(0,1fr)_auto]"
        >
          <span className="num text-bad-text">{formatCount(group.rows)}</span>
          <span className="min-w-0">
            {group.column === '' ? null : <span className="text-text-3">{group.column}: </span>}
            {group.reason}
            {group.value ? <span className="text-text-2"> “{group.value}”</span> : null}
          </span>
          {mayAnswer && group.value !== null && isOpenName(group) ? (
            <Button size="sm" variant="quiet" onClick={() => focusStage(group.value ?? '')}>
              Choose its stage
            </Button>
          ) : null}
        </li>
      ))}
      {others > 0 ? (
        <li className="min-h-8 py-1.5 pl-[62px] max-md:pl-[42px] text-text-3">
          and {plural(others, 'other reason', 'other reasons')}
        </li>
      ) : null}
    </ul>
  );
}

function focusStage(name: string): void {
  document.getElementById(stageFieldId(name))?.focus();
}
