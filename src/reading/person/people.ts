import { knowledgeJson } from '../../knowledge.ts';
import type { Group, Measure } from '../../model/index.ts';
import { remembering } from '../phrase/memory.ts';
import { countries } from '../place/countries.ts';

/** What a noun says of the people it stands for. */
export interface PeopleEntry {
  readonly lemma: string;
  readonly number: 'singular' | 'plural';
  readonly group: Group;
  /**
   * `person`: one noun, one person ("villager"). `collective`: several people under one noun ("family", "crew").
   * `thing`: looks countable among victims and is nobody ("cattle", "vehicles").
   */
  readonly sense: 'person' | 'collective' | 'thing';
  readonly sex?: 'female' | 'male';
  /** What has befallen those who are called so: "bodies" are killed, "hostages" abducted. */
  readonly state?: Measure;
  /** Says what somebody does or is and fits before a name ("mayor", "driver"). */
  readonly role?: true;
  /** One of a country's people: "Pakistani", "Americans". */
  readonly nation?: true;
  /** A word before the noun may say otherwise: an official is a civilian, a security official is not. */
  readonly open?: true;
}

export interface PeopleLexicon {
  /** Looks up a lower-case lemma or inflected form, of one word or several ("aid workers"). */
  find(form: string): PeopleEntry | null;
  /**
   * Looks up the longest entry that ends a phrase ("local security guards" finds "security guards"). Words before the
   * head decide where the head alone does not ("police personnel" are combatants). Null: the last word names nobody.
   */
  phrase(words: readonly string[]): PeopleEntry | null;
  readonly size: number;
}

interface Block {
  group: Group;
  sense?: 'collective' | 'thing';
  sex?: 'female' | 'male';
  state?: Measure;
  role?: true;
  open?: true;
  number?: 'plural';
  words: string[];
}

interface PeopleFile {
  plurals: [ending: string, plural: string][];
  blocks: Block[];
  modifiers: Partial<Record<Group, string[]>>;
}

/**
 * The people-words of one language, `knowledge/<lang>/people.json`. An entry is `lemma` or `lemma/plural`. Read once a
 * process.
 */
export function loadPeopleLexicon(lang: string): PeopleLexicon {
  const known = lexicons.get(lang);
  if (known) return known;
  const file = knowledgeJson<PeopleFile>(`${lang}/people.json`);
  const plurals = file.plurals.map(([ending, plural]) => [new RegExp(ending, 'u'), plural] as const);
  const entries = new Map<string, PeopleEntry>();
  for (const block of file.blocks) for (const word of block.words) enter(entries, block, word, plurals);
  for (const { person, people } of countries().all) enterNation(entries, person, people);
  const modifiers = new Map(
    Object.entries(file.modifiers).flatMap(([group, words]) =>
      words.map((word): [string, Group] => [word, group as Group]),
    ),
  );
  const find = remembering(FORMS_KEPT, (form: string): PeopleEntry | null => entries.get(plain(form)) ?? null);
  const lexicon = { find, phrase: (words: readonly string[]) => phrase(words, find, modifiers), size: entries.size };
  lexicons.set(lang, lexicon);
  return lexicon;
}

/** Forms of which it is remembered whom they name. */
const FORMS_KEPT = 50_000;

const lexicons = new Map<string, PeopleLexicon>();

type PluralRules = readonly (readonly [ending: RegExp, plural: string])[];

function enter(entries: Map<string, PeopleEntry>, block: Block, word: string, rules: PluralRules): void {
  const [lemma, written] = word.split('/');
  const { group, sense = 'person', sex, state, role } = block;
  const common: Omit<PeopleEntry, 'number'> = {
    lemma,
    group,
    sense,
    ...(sex && { sex }),
    ...(state && { state }),
    ...(role && { role }),
    ...(block.open && { open: block.open }),
  };
  if (block.number === 'plural') {
    for (const form of [lemma, written])
      if (form && !entries.has(form)) entries.set(form, { ...common, number: 'plural' });
    return;
  }
  const plural = written ?? pluralOf(lemma, rules);
  if (!entries.has(lemma)) entries.set(lemma, { ...common, number: lemma === plural ? 'plural' : 'singular' });
  if (!entries.has(plural)) entries.set(plural, { ...common, number: 'plural' });
}

/** A word that is one person and several ("Lebanese") is entered as several: a determiner or figure says otherwise. */
function enterNation(entries: Map<string, PeopleEntry>, person: readonly string[], people: readonly string[]): void {
  const common = { group: 'unknown', sense: 'person', nation: true } as const;
  const plurals = new Set(people.map(plain));
  for (const form of plurals) if (!entries.has(form)) entries.set(form, { lemma: form, number: 'plural', ...common });
  for (const form of person.map(plain))
    if (!entries.has(form)) entries.set(form, { lemma: form, number: 'singular', ...common });
}

/** Regular plurals, by the first rule that fits; irregular ones are written out in the data. */
function pluralOf(lemma: string, rules: PluralRules): string {
  const [pattern, plural] = rules.find(([ending]) => ending.test(lemma)) ?? [/$/u, ''];
  return lemma.replace(pattern, plural);
}

const plain = (form: string): string =>
  form
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/[‐‑-]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();

function phrase(
  words: readonly string[],
  find: (form: string) => PeopleEntry | null,
  modifiers: ReadonlyMap<string, Group>,
): PeopleEntry | null {
  for (let from = Math.max(0, words.length - 4); from < words.length; from++) {
    const entry = find(words.slice(from).join(' '));
    if (!entry) continue;
    if ((entry.group !== 'unknown' && !entry.open) || entry.sense === 'thing') return entry;
    const decided = words
      .slice(0, from)
      .map((word) => modifiers.get(plain(word)))
      .findLast((group) => group !== undefined);
    return decided ? { ...entry, group: decided } : entry;
  }
  return null;
}
