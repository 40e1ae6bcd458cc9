import type { About } from '../../../src/model/index.ts';
import type { ClaimTold } from '../../../src/server/api/reports/claim.ts';

/** What claims are about, as the text tells them apart. */
export const SORTS = ['people', 'when', 'where', 'who', 'deed'] as const;
export type Sort = (typeof SORTS)[number];

const SORT_OF: Readonly<Record<About, Sort>> = {
  killed: 'people',
  injured: 'people',
  abducted: 'people',
  missing: 'people',
  displaced: 'people',
  detained: 'people',
  perpetrator: 'who',
  when: 'when',
  where: 'where',
  kind: 'deed',
  damage: 'deed',
  motive: 'deed',
};

export const sortOf = ({ about }: Pick<ClaimTold, 'about'>): Sort => SORT_OF[about];

/** How claims look by what was decided on them: the line beneath differs, not only the ground. */
export const LOOKS = ['open', 'accepted', 'corrected', 'rejected'] as const;
export type Look = (typeof LOOKS)[number];

/** A claim that a newer reader takes for something else is to be judged again. */
export const lookOf = ({ judgement, judgedOn }: Pick<ClaimTold, 'judgement' | 'judgedOn'>): Look =>
  judgedOn === null ? judgement : 'open';

/** The name under which the page's style knows a highlight, as style/report.css has them. */
export const highlightName = (sort: Sort, look: Look): string => `${sort}-${look}`;
