export type { QuantityLexicon } from './lexicon.ts';
export { quantityLexicon } from './lexicon.ts';
export type { Quantity, QuantityUnit, Shape } from './quantity.ts';
export type { Taken } from './recognise.ts';
export { recogniseQuantities } from './recognise.ts';
