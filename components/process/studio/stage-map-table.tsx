import { ArrowRight } from 'lucide-react';
import type { StudioView } from '@/lib/domain/process/draft/vocabulary';

/** Where the deals of removed stages belong. Not there when no removed stage holds any. */
export function StageMapTable({ view: { draft, published, publishedStages, stages, deals } }: { view: StudioView }) {
  const removed = Object.entries(draft?.stageMap ?? {});
  if (removed.length === 0) return null;

  return (
    <table className="w-full border-collapse">
      <thead>
        <tr className="h-8 text-left text-xs text-text-3 [&>th]:font-medium">
          <th scope="col">Removed from v{published?.number}</th>
          <th scope="col" className="num w-20">
            Deals
          </th>
          <th scope="col" className="w-10" aria-label="go to" />
          <th scope="col">Belong to in v{draft?.number}</th>
        </tr>
      </thead>
      <tbody>
        {removed.map(([from, to]) => (
          <tr key={from} className="h-9 border-t border-line">
            <td>{nameIn(publishedStages, from)}</td>
            <td className="num">{deals[from] ?? 0}</td>
            <td className="text-center">
              <ArrowRight aria-hidden className="inline size-3.5" />
            </td>
            <td>{nameIn(stages, to)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function nameIn(stages: StudioView['stages'], key: string): string {
  return stages.find((stage) => stage.key === key)?.name ?? key;
}
