import type { ReactNode } from 'react';

type FilterSentenceProps = {
  /** At the right end: grouping, "Save view". Left out on phones. */
  end?: ReactNode;
  /** Words and FilterParts: "Deals in <FilterPart/> of <FilterPart/>". */
  children: ReactNode;
};

/** The filters read as a sentence; on phones it scrolls sideways. */
export function FilterSentence({ end, children }: FilterSentenceProps) {
  return (
    <div
      role="search"
      aria-label="Filter"
      className="flex min-h-11 shrink-0 items-center gap-3 border-b border-line px-5 text-text-2 max-md:min-h-12 max-md:pr-0 max-md:pl-4"
    >
      <div className="flex min-w-0 flex-1 items-center gap-[5px] overflow-x-auto py-1 whitespace-nowrap scroll-hidden max-md:[mask-image:linear-gradient(to_left,transparent,#000_28px)] max-md:pr-6">
        {children}
      </div>
      {end ? <div className="flex shrink-0 items-center gap-2 max-md:hidden">{end}</div> : null}
    </div>
  );
}
