import { extendTailwindMerge } from 'tailwind-merge';

/** Joins class names; where two say the same thing the later one wins. */
export const cn = extendTailwindMerge({
  extend: { theme: { shadow: ['card', 'lift', 'panel', 'menu', 'focus'] } },
});
