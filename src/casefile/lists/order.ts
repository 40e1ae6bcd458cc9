/** First day first, highest toll first, most reports first, last report added first; what is not known comes last. */
export const ORDERS = {
  date: 'earliest ASC NULLS LAST, row',
  killed: 'killed_high DESC NULLS LAST, row',
  reports: 'reports DESC, row',
  newest: 'newest DESC, row',
} as const;
export type Sort = keyof typeof ORDERS;
export const SORTS = Object.keys(ORDERS) as readonly Sort[];

/** In which order, and which of them: by date and all, unless told. */
export interface Page {
  readonly sort?: Sort;
  readonly limit?: number;
  readonly offset?: number;
}
