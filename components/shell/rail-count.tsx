/** A number in the wide rail, a dot in the small one. */
export function RailCount({ count, words }: { count: number; words: string }) {
  if (count === 0) return null;

  return (
    <span className={look}>
      <span aria-hidden>{count}</span>
      <span className="sr-only">{words}</span>
    </span>
  );
}

const look =
  'ml-auto text-xs font-normal text-text-3 tabular-nums group-data-[rail=small]/app:absolute group-data-[rail=small]/app:top-1 group-data-[rail=small]/app:right-1 group-data-[rail=small]/app:size-1.5 group-data-[rail=small]/app:overflow-hidden group-data-[rail=small]/app:rounded-full group-data-[rail=small]/app:bg-accent group-data-[rail=small]/app:text-[0px]';
