export { type Evidence, weigh } from './gather/evidence.ts';
export { GATHERING, type Given, gather, type Placed } from './gather/gather.ts';
export { type Mention, mentionsOf } from './gather/mention.ts';
export { type Copy, copiesAmong, type Sketched } from './independence/copies.ts';
export { type Sketch, sketchOf } from './independence/sketch.ts';
export { rootsOf } from './independence/tree.ts';
export type { Account, LeftOut, Reliability } from './toll/account.ts';
export { reckon, type Toll } from './toll/reckon.ts';
export { TOLL_RULES, TollRule, TollRules, tollRule } from './toll/rule.ts';
