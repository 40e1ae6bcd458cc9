/** What a language's `lemmas.json` says. All words are lower-cased. */
export interface LemmaRules {
  /** Universal part of speech, or "PRON|PRP" where the two kinds of tags matter, then form, to lemma. */
  readonly exceptions: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Tried in order; the first whose tag and ending fit gives the lemma. */
  readonly rules: readonly EndingRule[];
  /** How a stem laid bare by a rule with `stem` becomes a word again: "escap" to "escape". Tried in order. */
  readonly stems: readonly StemRule[];
  /** Endings of common words, by which a rare word is known for no name: "ing". */
  readonly inflected: readonly string[];
}

export interface EndingRule {
  /** "VERB|VBD". */
  readonly tags: readonly string[];
  /** A regular expression over the whole form. */
  readonly ending: string;
  readonly lemma: string;
  readonly stem?: boolean;
}

export interface StemRule {
  readonly stem: string;
  readonly lemma: string;
  /** Stems, whole, that stay as they are. */
  readonly unless?: string;
}

/** Parts of names, whatever their universal part of speech: the "United" of "United Nations". */
const NAME_TAGS = new Set(['NNP', 'NNPS']);

/** The dictionary form of a word, given its tags. Names keep their capitals; all else is lower-cased. */
export type Lemmatiser = (form: string, upos: string, xpos: string) => string;

/** A lemmatiser by one language's rules; it remembers what it has worked out. */
export function createLemmatiser(rules: LemmaRules): Lemmatiser {
  const exceptions = new Map(
    Object.entries(rules.exceptions).map(([upos, words]) => [upos, new Map(Object.entries(words))]),
  );
  const endings = endingsByTag(rules.rules);
  const stems = rules.stems.map(({ stem, lemma, unless }) => ({
    stem: new RegExp(`^${stem}$`),
    lemma,
    unless: unless === undefined ? undefined : new RegExp(`^(?:${unless})$`),
  }));

  function wordOfStem(stem: string): string {
    for (const rule of stems) {
      if (rule.stem.test(stem) && !rule.unless?.test(stem)) return stem.replace(rule.stem, rule.lemma);
    }
    return stem;
  }

  function lemmaOf(form: string, upos: string, xpos: string): string {
    const lower = form.toLowerCase();
    const known = exceptions.get(`${upos}|${xpos}`)?.get(lower) ?? exceptions.get(upos)?.get(lower);
    if (known !== undefined) return known;
    const plain = upos === 'PROPN' || NAME_TAGS.has(xpos) ? form : lower;
    for (const rule of endings.get(`${upos}|${xpos}`) ?? []) {
      if (!rule.ending.test(plain)) continue;
      const lemma = plain.replace(rule.ending, rule.lemma);
      return rule.stem ? wordOfStem(lemma) : lemma;
    }
    return plain;
  }

  const remembered = new Map<string, Lemma[]>();
  return (form, upos, xpos) => {
    const known = remembered.get(form) ?? [];
    for (const one of known) if (one.xpos === xpos && one.upos === upos) return one.lemma;
    const lemma = lemmaOf(form, upos, xpos);
    if (known.length === 0) {
      if (remembered.size >= MOST_FORMS) remembered.clear();
      remembered.set(form, known);
    }
    known.push({ upos, xpos, lemma });
    return lemma;
  };
}

/** The lemma of a form under one pair of tags. */
interface Lemma {
  readonly upos: string;
  readonly xpos: string;
  readonly lemma: string;
}

/** Forms whose lemmas are remembered. */
const MOST_FORMS = 50_000;

interface CompiledEnding {
  readonly ending: RegExp;
  readonly lemma: string;
  readonly stem: boolean;
}

function endingsByTag(rules: readonly EndingRule[]): ReadonlyMap<string, readonly CompiledEnding[]> {
  const byTag = new Map<string, CompiledEnding[]>();
  for (const { tags, ending, lemma, stem } of rules) {
    const compiled = { ending: new RegExp(`^${ending}$`, 'i'), lemma, stem: stem ?? false };
    for (const tag of tags) byTag.set(tag, [...(byTag.get(tag) ?? []), compiled]);
  }
  return byTag;
}
