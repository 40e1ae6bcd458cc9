import { amiss } from './amiss.ts';

/**
 * A grammar is text. A line at the margin names a symbol; each indented line under it is one way to say it, with a
 * weight in front if it is not 1:
 *
 *     victims
 *       8 nummod=@number *@people
 *       det=the/DT *@people ?amod=alone/JJ
 *
 * Of the items of a way, one is the head: `*item`. The others hang on it: `relation=item`. `?` in front leaves an item
 * out half the time. An item is a word `form/TAG` (`raid|attack/NN` for any of several), a mark of punctuation, a
 * symbol `@name`, or a phrase of its own in brackets that stand free: `obl=( case=in/IN *@town )`. `+name` puts in the
 * items of a symbol whose ways have no head. `punct<=,` hangs a mark on the item before it, `punct>=,` on the one after. `list name TAG` has words under it, parted by commas: of several words the
 * last is the head, or, in `list name TAG flat`, the first.
 */
export interface Grammar {
  readonly ways: ReadonlyMap<string, readonly Way[]>;
}

export interface Way {
  readonly weight: number;
  readonly items: readonly Item[];
}

export interface Item {
  /** "*" for the head, "+" for items put in. */
  readonly relation: string;
  readonly optional: boolean;
  readonly value: Value;
}

export type Value =
  | { readonly kind: 'word'; readonly forms: readonly string[]; readonly tag: string }
  | { readonly kind: 'symbol'; readonly name: string }
  | { readonly kind: 'phrase'; readonly items: readonly Item[] };

/** Reads a grammar from the text of its files. Throws `Fault`, naming the line, when brackets or items are amiss. */
export function readGrammar(texts: readonly string[]): Grammar {
  const ways = new Map<string, Way[]>();
  let current: Way[] = [];
  let list: readonly string[] | undefined;
  for (const line of texts.flatMap((text) => text.split('\n'))) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    if (!line.startsWith(' ')) {
      const words = line.split(' ');
      list = words[0] === 'list' ? words.slice(2) : undefined;
      const name = list === undefined ? words[0] : words[1];
      if (ways.has(name)) throw amiss(`The symbol "${name}" is there twice.`);
      current = [];
      ways.set(name, current);
    } else if (list !== undefined) {
      const entries = line.split(/,(?!\d)/).map((entry) => entry.trim());
      for (const entry of entries) if (entry !== '') current.push({ weight: 1, items: listed(entry, list) });
    } else {
      const [, weight, rest] = /^\s+(?:(\d+) )?(.*)$/.exec(line)!;
      current.push({ weight: Number(weight ?? 1), items: readItems(rest) });
    }
  }
  return { ways };
}

const ITEM = /^(?<optional>\??)(?:(?<mark>[*+])|(?<relation>[^=]+)=)(?<value>.+)$/;

function readItems(text: string): Item[] {
  const tokens = text.trim().split(/\s+/);
  let at = 0;
  const items = (inner: boolean): Item[] => {
    const found: Item[] = [];
    while (at < tokens.length) {
      const token = tokens[at++];
      if (token === ')') {
        if (!inner) throw amiss(`A bracket closes that none opened: ${text}`);
        return found;
      }
      const parts = ITEM.exec(token)?.groups;
      if (parts === undefined) throw amiss(`"${token}" is no item: ${text}`);
      found.push({
        relation: parts.relation ?? parts.mark,
        optional: parts.optional === '?',
        value:
          parts.value === '(' ? { kind: 'phrase', items: items(true) } : readValue(parts.value, parts.mark === '+'),
      });
    }
    if (inner) throw amiss(`A bracket is not closed: ${text}`);
    return found;
  };
  return items(false);
}

function readValue(text: string, put: boolean): Value {
  if (put) return { kind: 'symbol', name: text };
  if (text.startsWith('@')) return { kind: 'symbol', name: text.slice(1) };
  const slash = text.lastIndexOf('/');
  if (slash < 0) return { kind: 'word', forms: [text], tag: '' };
  return { kind: 'word', forms: text.slice(0, slash).split('|'), tag: text.slice(slash + 1) };
}

const MODIFIER: Readonly<Record<string, string>> = {
  JJ: 'amod',
  VBN: 'amod',
  VBG: 'amod',
  'ADJ.NNP': 'amod',
  CD: 'nummod',
};

/** "police officers", "armed/JJ men": what precedes the head is a noun unless it bears a tag. Hyphens stand alone. */
function listed(entry: string, [tag, manner]: readonly string[]): Item[] {
  const words = entry.split(/\s+|(?=-)|(?<=-)/).filter((part) => part !== '');
  const head = manner === 'flat' ? 0 : words.length - 1;
  return words.map((text, i): Item => {
    const slash = text.lastIndexOf('/');
    const form = slash < 0 ? text : text.slice(0, slash);
    const own = slash < 0 ? (i === head || manner === 'flat' ? tag : 'NN') : text.slice(slash + 1);
    const value: Value = { kind: 'word', forms: [form], tag: form === '-' ? '' : own };
    const relation = form === '-' ? 'punct' : manner === 'flat' ? 'flat' : (MODIFIER[own] ?? 'compound');
    return { relation: i === head ? '*' : relation, optional: false, value };
  });
}
