import { useId, type ReactNode } from 'react';

type AsideCardProps = { title: ReactNode; detail?: ReactNode; end?: ReactNode; children: ReactNode };

/** A card beside the process: the one place of the studio where things lie in boxes. */
export function AsideCard({ title, detail, end, children }: AsideCardProps) {
  const titleId = useId();

  return (
    <section
      aria-labelledby={titleId}
      className="rounded-md border border-line bg-page px-3.5 pt-3 pb-3.5 not-first:mt-3"
    >
      <div className="flex items-center gap-2">
        <h2 id={titleId} className="font-semibold">
          {title}
        </h2>
        {detail === undefined ? null : <span className="text-text-3 tabular-nums">{detail}</span>}
        {end ? <div className="ml-auto text-xs">{end}</div> : null}
      </div>
      {children}
    </section>
  );
}
