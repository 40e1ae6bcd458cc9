import * as z from 'zod';
import { knowledgeJson } from '../../knowledge.ts';
import { fold } from '../gather/mention.ts';

const words = z.array(z.string().min(1));

/** `knowledge/<lang>/one-voice.json`. */
export const OneVoice = z.object({
  about: z.string(),
  bodies: words,
  offices: words,
  mouths: words,
  joiners: words,
  articles: words,
  outletTails: words,
});

/** Who is one voice in whatever report, in one language. */
export interface Bodies {
  /**
   * The body or office that a folded phrase names, with what tells it from others before it: "army spokesman" is
   * "army", "mayor of Bankass" and "Bankass mayor" are "bankass mayor". Null: it names neither ("a police officer").
   */
  find(phrase: string): string | null;
  /** The folded phrase without its article. */
  bare(phrase: string): string;
  /** The folded name of an outlet without what is no part of it: "afp news agency" is "afp". */
  outlet(name: string): string;
}

export function loadBodies(lang: string): Bodies {
  const data = knowledgeJson<z.infer<typeof OneVoice>>(`${lang}/one-voice.json`);
  const folded = (list: readonly string[]) => list.map(fold).toSorted((one, other) => other.length - one.length);
  const [bodies, offices, mouths, tails] = [data.bodies, data.offices, data.mouths, data.outletTails].map(folded);
  const [joiners, articles] = [new Set(data.joiners), new Set(data.articles)];
  const bare = (phrase: string): string => {
    const [first, ...rest] = phrase.split(' ');
    return rest.length > 0 && articles.has(first) ? rest.join(' ') : phrase;
  };
  /** "spokesman for the army", "army spokesman": the army. */
  const spokenFor = (phrase: string): string => {
    const last = mouths.find((mouth) => phrase.endsWith(` ${mouth}`));
    if (last !== undefined && !bodies.some((body) => isLast(body, phrase))) return phrase.slice(0, -last.length - 1);
    const first = mouths.find((mouth) => phrase.startsWith(`${mouth} `));
    const [joiner, ...rest] = first === undefined ? [''] : phrase.slice(first.length + 1).split(' ');
    return joiners.has(joiner) && rest.length > 0 ? bare(rest.join(' ')) : phrase;
  };
  return {
    bare,
    find(phrase) {
      const named = spokenFor(bare(phrase));
      if ([...bodies, ...offices].some((head) => isLast(head, named))) return named;
      const first = [...bodies, ...offices].find((head) => named.startsWith(`${head} `));
      if (first === undefined) return null;
      const [joiner, ...rest] = named.slice(first.length + 1).split(' ');
      if (joiners.has(joiner) && rest.length > 0) return `${bare(rest.join(' '))} ${first}`;
      return null;
    },
    outlet(name) {
      const tail = tails.find((one) => name.endsWith(` ${one}`));
      return bare(tail === undefined ? name : name.slice(0, -tail.length - 1));
    },
  };
}

const isLast = (head: string, phrase: string): boolean => phrase === head || phrase.endsWith(` ${head}`);
