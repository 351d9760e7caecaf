/** 28 high in the wide rail, 32 with only the icon in the small one. */
export const railItem = [
  'relative flex h-7 shrink-0 items-center gap-[9px] rounded-sm px-2 text-left font-medium text-text-2 transition-colors hover:bg-hover',
  'aria-[current]:bg-press aria-[current]:text-text aria-[current]:[&_.lucide]:text-text',
  'group-data-[rail=small]/app:h-8 group-data-[rail=small]/app:justify-center group-data-[rail=small]/app:px-0',
].join(' ');
