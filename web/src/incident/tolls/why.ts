import { type Key, words } from '../../words/words.ts';

const t = words('incident');

/** Why a rule leaves a claim out, as `src/reckoning/toll` says it; what is in brackets is a name. */
const WHY: readonly (readonly [says: RegExp, key: Key<'incident'>])[] = [
  [/^rejected, or denied by the one who tells it$/, 'why.rejected'],
  [/^gives no figure$/, 'why.noFigure'],
  [/^told as possible or suspected only$/, 'why.suspected'],
  [/^not told by an authority$/, 'why.noAuthority'],
  [/^no person has decided on it$/, 'why.undecided'],
  [/^a part of a total$/, 'why.part'],
  [/^a part, and nobody tells the whole$/, 'why.partOnly'],
  [/^told again by (?<name>.+)$/, 'why.again'],
  [/^(?<name>.+) gives another figure later$/, 'why.later'],
  [/^(?<name>.+) gives a greater figure the same day$/, 'why.greater'],
  [/^adds to an unknown figure$/, 'why.addsUnknown'],
  [/^adds to a figure that may hold it already$/, 'why.addsHeld'],
  [/^adds to an earlier figure of (?<name>.+); ".*" does not add$/, 'why.addsNot'],
  [/^more independent voices give another figure$/, 'why.majority'],
  [/^no second independent voice gives this figure$/, 'why.alone'],
  [/^another voice comes first by this rule$/, 'why.first'],
];

/** The same in the language of the page. */
export function whyWords(why: string): string {
  for (const [says, key] of WHY) {
    const found = says.exec(why);
    if (found !== null) return t(key, { name: found.groups?.name ?? '' });
  }
  return why;
}
