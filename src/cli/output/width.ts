/** Columns where the output is no terminal. */
export const PAGE_WIDTH = 80;
