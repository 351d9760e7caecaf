import { Note } from '@/components/ui/note';
import { plural } from '@/lib/core/words';
import type { FilePreview } from '@/lib/domain/process/exchange/vocabulary';

/** The stages that would come in. */
export function FileContents({ preview: { stages, unknownLines } }: { preview: FilePreview }) {
  return (
    <section aria-label="What comes in">
      <h3 className="font-medium">{plural(stages.length, 'stage', 'stages')}</h3>
      <ol className="mt-1 max-h-60 overflow-y-auto border-b border-line">
        {stages.map(({ name, kind, criteria, activities }, index) => (
          <li key={index} className="flex min-h-8 items-center gap-3 border-t border-line">
            <span className="min-w-0 truncate">{name}</span>
            <span className="ml-auto text-xs whitespace-nowrap text-text-3">
              {kind === 'open'
                ? `${plural(criteria, 'criterion', 'criteria')}, ${plural(activities, 'activity', 'activities')}`
                : `ends as ${kind}`}
            </span>
          </li>
        ))}
      </ol>
      {unknownLines.length > 0 ? (
        <Note tone="warn" className="mt-2">
          No product here belongs to {unknownLines.map((line) => `“${line}”`).join(', ')}. Change which deals it takes
          before you publish it.
        </Note>
      ) : null}
    </section>
  );
}
