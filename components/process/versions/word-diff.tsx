import { wordDiff } from './word-diff-parts';

/** What was said and what is said now: word by word where most of it stayed, else one after the other. */
export function WordDiff({ before, after }: { before: string | null; after: string | null }) {
  const parts = before !== null && after !== null ? wordDiff(before, after) : null;
  if (parts) {
    return parts.map(({ kind, text }, index) => {
      if (kind === 'gone') return <Gone key={index} text={text} />;
      if (kind === 'come') return <Come key={index} text={text} />;
      return <span key={index}>{text}</span>;
    });
  }
  return (
    <>
      {before === null ? null : <Gone text={before} />}
      {before !== null && after !== null ? <span className="text-text-3"> → </span> : null}
      {after === null ? null : <Come text={after} />}
    </>
  );
}

function Gone({ text }: { text: string }) {
  return <del className="text-bad-text decoration-1">{text}</del>;
}

function Come({ text }: { text: string }) {
  return <ins className="font-medium text-ok-text no-underline">{text}</ins>;
}
