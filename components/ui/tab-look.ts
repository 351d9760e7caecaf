/** 28 in a strip of 40; the current one is tinted. */
export const tabLook =
  'flex h-7 shrink-0 items-center gap-1.5 rounded-sm px-2 font-medium whitespace-nowrap text-text-2 transition-colors hover:bg-hover aria-[current]:bg-n-3 aria-[current]:text-text data-[state=active]:bg-n-3 data-[state=active]:text-text max-md:h-9 max-md:px-2.5';
