export { resolveDates } from './document.ts';
export type { DateAnchor, DateExpression, DateMeaning, DateUnit, PartOfDay } from './expression.ts';
export type { DateLexicon } from './lexicon.ts';
export { dateLexicon } from './lexicon.ts';
export { recogniseDates } from './recognise.ts';
export type { DateContext, ResolvedDate } from './resolve.ts';
export { resolveDate } from './resolve.ts';
