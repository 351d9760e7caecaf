/** A field that stands within a sentence: as high as the words that are chosen beside it. */
export const inlineField =
  'h-6 rounded-[4px] border border-line-input bg-raised px-1.5 tabular-nums focus:border-transparent focus:outline-2 focus:-outline-offset-1 focus:outline-focus max-md:h-9 max-md:text-[16px]';
