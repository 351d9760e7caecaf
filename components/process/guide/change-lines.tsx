import type { Change } from '@/lib/domain/process/draft/vocabulary';

/** Changes as sentences, a line each. */
export function ChangeLines({ changes }: { changes: ReadonlyArray<Change> }) {
  if (changes.length === 0) return null;
  return (
    <ul className="mt-1.5 list-disc pl-4">
      {changes.map((change, index) => (
        <li key={index} className="wrap-anywhere">
          <ChangeLine change={change} />
        </li>
      ))}
    </ul>
  );
}

function ChangeLine({ change: { stageName, part, what, before, after } }: { change: Change }) {
  if (part === 'stage') return before === null ? <>{stageName} is new.</> : <>{stageName} is gone.</>;
  return (
    <>
      <b className="font-semibold">{stageName}</b>, {what.toLowerCase()}:{' '}
      {before === null ? null : <del className="text-text-3">{before}</del>}
      {before !== null && after !== null ? ' → ' : null}
      {after === null ? ' no longer' : <ins className="no-underline">{after}</ins>}
    </>
  );
}
