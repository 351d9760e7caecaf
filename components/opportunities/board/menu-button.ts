/** The small button at a card's corner, before its menu is loaded and after. */
export const menuButton =
  'grid size-6 place-items-center rounded-sm bg-raised text-text-2 hover:bg-hover max-md:size-11 max-md:bg-transparent';
