import { Note } from '@/components/ui/note';
import type { Finding } from '@/lib/domain/process/lint/vocabulary';

/** Why a draft can't be published yet, and what to do about each reason. */
export function StopsNote({ stops }: { stops: ReadonlyArray<Finding> }) {
  return (
    <Note tone="bad" title="This can’t be published yet">
      <ul className="mt-1 list-disc pl-4">
        {stops.map(({ stageName, message, remedy, criterionKey }) => (
          <li key={`${stageName ?? ''}/${message}/${criterionKey ?? ''}`}>
            {stageName === null ? '' : `${stageName}: `}
            {message}. {remedy}
          </li>
        ))}
      </ul>
    </Note>
  );
}
