/** What a measure should reach, as a share; measures without a row have no target yet. Keys are the scorers'. */
export const TARGETS: Readonly<Record<string, number>> = {
  spanExact: 1,
};
