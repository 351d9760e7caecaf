/** The typed letters stand out where they begin a word. */
export function Highlight({ text, typed }: { text: string; typed: string }) {
  const wanted = typed.trim();
  const at = text.toLocaleLowerCase().indexOf(wanted.toLocaleLowerCase());
  if (wanted === '' || at < 0) return <>{text}</>;

  return (
    <>
      {text.slice(0, at)}
      <b>{text.slice(at, at + wanted.length)}</b>
      {text.slice(at + wanted.length)}
    </>
  );
}
