/** Cases by heading: a report and what the table's notation says of its reading. */
export type Cases = Readonly<Record<string, readonly (readonly [report: string, said: string])[]>>;
