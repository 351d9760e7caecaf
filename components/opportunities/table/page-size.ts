/** Rows to a page of the table, as the list gives them unless it is asked for another number. */
export const PAGE_SIZE = 50;
