import { knowledgeJson } from '../../knowledge.ts';
import type { Modality } from '../../model/index.ts';
import { type Gate, gateOf } from '../gate.ts';

/** "gives the following account": a verb that reports with one of these objects. */
export interface ReportingPhrase {
  readonly verb: string;
  readonly object: readonly string[];
}

/** Whom a pronoun may stand for. */
export type PronounSort = 'male' | 'female' | 'plural' | 'thing' | 'relative';

interface VoiceFile {
  verbs: Record<string, Modality>;
  clausal: string[];
  perceiving: string[];
  commanding: string[];
  irregular: string[];
  phrases: ReportingPhrase[];
  silent: ReportingPhrase[];
  negations: string[];
  nouns: string[];
  reckonings: string[];
  reckoners: string[];
  handing: string[];
  ownership: string[];
  agents: string[];
  doubtful: string[];
  adverbs: Record<string, Modality>;
  passives: Record<string, Modality>;
  seeming: Record<string, Modality>;
  contents: Record<string, Modality>;
  existing: string[];
  auxiliaries: Record<string, Modality>;
  prepositions: string[][];
  inTitle: string[];
  complementizers: string[];
  subordinators: string[];
  contrasts: string[];
  relatives: string[];
  gerunds: string[];
  quoting: string[];
  addressing: string[];
  audience: string[];
  continuations: string[][];
  quote: { open: string; close: string };
  pronouns: Record<string, PronounSort>;
}

/** How one language says who vouches for a statement: `knowledge/<lang>/voices.json`. */
export interface VoiceLexicon {
  /** Whether a sentence can report anybody's words at all. */
  readonly gate: Gate;
  /** Reporting verbs and the modality that each lends to what is reported. */
  readonly verbs: ReadonlyMap<string, Modality>;
  /** Verbs that report a clause or a quotation, never a nominal: "wrote", "tweeted". */
  readonly clausal: ReadonlySet<string>;
  /** "found": reports only with a complementizer ("found that"), else somebody comes upon something. */
  readonly perceiving: ReadonlySet<string>;
  /** "told them to leave": an infinitive is an order. */
  readonly commanding: ReadonlySet<string>;
  readonly phrases: readonly ReportingPhrase[];
  /** "claimed responsibility", "claimed ten lives": a reporting verb that with this object says nothing of a toll. */
  readonly silent: readonly ReportingPhrase[];
  /** "did not say". */
  readonly negations: ReadonlySet<string>;
  /** "a statement said": nouns that speak for whoever issued them. */
  readonly nouns: ReadonlySet<string>;
  /** "by the army's count", "tolls provided by": nouns for a reckoning. */
  readonly reckonings: ReadonlySet<string>;
  readonly reckoners: ReadonlySet<string>;
  /** "provided by officials": participles that hand a reckoning over. */
  readonly handing: ReadonlySet<string>;
  /** "a statement by the army": prepositions between a spoken or written thing and its author. */
  readonly ownership: ReadonlySet<string>;
  /** "by", before who does what a passive tells. */
  readonly agents: ReadonlySet<string>;
  /** "unconfirmed reports", "rumours". */
  readonly doubtful: ReadonlySet<string>;
  readonly adverbs: ReadonlyMap<string, Modality>;
  /** "was reported", "is believed": a voice without a name. */
  readonly passives: ReadonlyMap<string, Modality>;
  /** "appears to have", "is likely to have". */
  readonly seeming: ReadonlyMap<string, Modality>;
  /** "reports that", "fears that": nouns with a clause. */
  readonly contents: ReadonlyMap<string, Modality>;
  /** "there were fears that": verbs by which such a noun is there. */
  readonly existing: ReadonlySet<string>;
  readonly auxiliaries: ReadonlyMap<string, Modality>;
  /** "according to", word by word. */
  readonly prepositions: readonly (readonly string[])[];
  /** "according to the chief of police, X": prepositions inside a title. */
  readonly inTitle: ReadonlySet<string>;
  /** "that": opens what is reported. */
  readonly complementizers: ReadonlySet<string>;
  /** "after", "although": opens a clause that is not reported. */
  readonly subordinators: ReadonlySet<string>;
  /** "while", "but": after a comma, somebody else's turn. */
  readonly contrasts: ReadonlySet<string>;
  readonly relatives: ReadonlySet<string>;
  /** "accused of killing". */
  readonly gerunds: ReadonlySet<string>;
  /** "citing", "quoting": the outlet passes on somebody else. */
  readonly quoting: ReadonlySet<string>;
  /** "speaking to the BBC". */
  readonly addressing: ReadonlySet<string>;
  /** "told reporters": media people of no one medium. */
  readonly audience: ReadonlySet<string>;
  /** "of these": openers that go on with the figure before, and so with its voice. */
  readonly continuations: readonly (readonly string[])[];
  readonly quote: { readonly open: string; readonly close: string };
  readonly pronouns: ReadonlyMap<string, PronounSort>;
}

export function loadVoiceLexicon(lang: string): VoiceLexicon {
  const file = knowledgeJson<VoiceFile>(`${lang}/voices.json`);
  const phrases = file.phrases.flatMap(({ object }) => object);
  const prepositions = file.prepositions.map((words) => words.reduce((a, b) => (b.length > a.length ? b : a)));
  return {
    gate: gateOf([...Object.keys(file.verbs), ...file.handing, ...phrases, ...prepositions], file.irregular),
    verbs: mapOf(file.verbs),
    clausal: new Set(file.clausal),
    perceiving: new Set(file.perceiving),
    commanding: new Set(file.commanding),
    phrases: file.phrases,
    silent: file.silent,
    negations: new Set(file.negations),
    nouns: new Set(file.nouns),
    reckonings: new Set(file.reckonings),
    reckoners: new Set(file.reckoners),
    handing: new Set(file.handing),
    ownership: new Set(file.ownership),
    agents: new Set(file.agents),
    doubtful: new Set(file.doubtful),
    adverbs: mapOf(file.adverbs),
    passives: mapOf(file.passives),
    seeming: mapOf(file.seeming),
    contents: mapOf(file.contents),
    existing: new Set(file.existing),
    auxiliaries: mapOf(file.auxiliaries),
    prepositions: file.prepositions,
    inTitle: new Set(file.inTitle),
    complementizers: new Set(file.complementizers),
    subordinators: new Set(file.subordinators),
    contrasts: new Set(file.contrasts),
    relatives: new Set(file.relatives),
    gerunds: new Set(file.gerunds),
    quoting: new Set(file.quoting),
    addressing: new Set(file.addressing),
    audience: new Set(file.audience),
    continuations: file.continuations,
    quote: file.quote,
    pronouns: new Map(Object.entries(file.pronouns)),
  };
}

const mapOf = (entries: Record<string, Modality>): ReadonlyMap<string, Modality> => new Map(Object.entries(entries));
