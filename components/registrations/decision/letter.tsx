type LetterProps = { letter: ReadonlyArray<string>; className?: string };

/** What the partner reads, as it is kept and mailed. */
export function Letter({ letter, className = '' }: LetterProps) {
  if (letter.length === 0) return null;

  return (
    <div className={`border-l-2 border-line-strong px-3.5 py-2.5 text-text-2 ${className}`}>
      {letter.map((paragraph, at) => (
        // Paragraphs have no name of their own and never change places.
        <p key={at} className="whitespace-pre-line not-first:mt-2">
          {paragraph}
        </p>
      ))}
    </div>
  );
}
