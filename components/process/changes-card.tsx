import Link from 'next/link';
import type { ReactNode } from 'react';
import type { Change } from '@/lib/domain/process/draft/vocabulary';
import { AsideCard } from './aside-card';

type ChangesCardProps = {
  processId: string;
  changes: ReadonlyArray<Change>;
  /** Null when nothing was published yet. */
  published: number | null;
  draft: number;
  /** What publishing does to the open deals. */
  effect: ReactNode;
};

/** The draft against the published version, one line a difference. */
export function ChangesCard({ processId, changes, published, draft, effect }: ChangesCardProps) {
  const versions = (
    <Link href={`/process/${processId}/versions`} className="link">
      All versions
    </Link>
  );
  if (published === null) {
    return (
      <AsideCard title="First version">
        <p className="mt-1.5 text-xs text-text-2">{effect}</p>
      </AsideCard>
    );
  }

  return (
    <AsideCard title={`Changes against v${published}`} detail={changes.length} end={versions}>
      {changes.length === 0 ? (
        <p className="mt-1.5 text-text-2">None yet.</p>
      ) : (
        <ChangeTable changes={changes} sides={[published, draft]} />
      )}
      <p className="mt-2 text-xs text-text-2">{effect}</p>
    </AsideCard>
  );
}

type ChangeTableProps = { changes: ReadonlyArray<Change>; sides: readonly [before: number, after: number] };

function ChangeTable({ changes, sides: [before, after] }: ChangeTableProps) {
  return (
    <table className="mt-1 w-full table-fixed border-collapse text-xs">
      <thead>
        <tr className="text-left text-text-3 [&>th]:h-6 [&>th]:font-medium">
          <th scope="col">Stage</th>
          <th scope="col" className="w-[24%]">
            What
          </th>
          <th scope="col">v{before}</th>
          <th scope="col">v{after}</th>
        </tr>
      </thead>
      <tbody>
        {changes.map((change, index) => (
          <tr key={index} className="border-t border-line align-top [&>td]:py-1.5 [&>td]:pr-2 [&>td:last-child]:pr-0">
            <td className="wrap-anywhere">{change.stageName}</td>
            <td className="text-text-2">{change.what}</td>
            <td className="wrap-anywhere">
              {change.before === null ? (
                <Nothing />
              ) : (
                <del className="text-bad-text decoration-1">{shortened(change.before)}</del>
              )}
            </td>
            <td className="wrap-anywhere">
              {change.after === null ? (
                <Nothing />
              ) : (
                <ins className="font-medium text-ok-text no-underline">{shortened(change.after)}</ins>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Nothing() {
  return (
    <span className="text-text-3">
      <span aria-hidden>–</span>
      <span className="sr-only">nothing</span>
    </span>
  );
}

const LONGEST = 90;

function shortened(words: string): string {
  return words.length > LONGEST ? `${words.slice(0, LONGEST)}…` : words;
}
