import { knowledgeJson } from '../../knowledge.ts';
import type { Modality } from '../../model/index.ts';
import { type Gate, gateOf } from '../gate.ts';

/** "gives the following account": a verb that reports with one of these objects. */
export interface ReportingPhrase {
  readonly verb: string;
  readonly object: readonly string[];
}

interface VoiceFile {
  verbs: Record<string, Modality>;
  irregular: string[];
  phrases: ReportingPhrase[];
  nouns: string[];
  adverbs: Record<string, Modality>;
  passives: string[];
  auxiliaries: Record<string, Modality>;
  prepositions: string[][];
  complementizers: string[];
  quoting: string[];
  quote: { open: string; close: string };
  pronouns: Record<string, string>;
}

/** How one language says who vouches for a statement: `knowledge/<lang>/voices.json`. */
export interface VoiceLexicon {
  /** Whether a sentence can report anybody's words at all. */
  readonly gate: Gate;
  /** Reporting verbs and the modality that each lends to what is reported. */
  readonly verbs: ReadonlyMap<string, Modality>;
  readonly phrases: readonly ReportingPhrase[];
  /** "in a statement": nouns that speak for whoever issued them. */
  readonly nouns: ReadonlySet<string>;
  readonly adverbs: ReadonlyMap<string, Modality>;
  /** "was reported", "is believed": a voice without a name. */
  readonly passives: ReadonlySet<string>;
  readonly auxiliaries: ReadonlyMap<string, Modality>;
  /** "according to", word by word. */
  readonly prepositions: readonly (readonly string[])[];
  /** "that": opens what is reported. */
  readonly complementizers: ReadonlySet<string>;
  /** "citing", "quoting": the outlet passes on somebody else. */
  readonly quoting: ReadonlySet<string>;
  readonly quote: { readonly open: string; readonly close: string };
  readonly pronouns: ReadonlySet<string>;
}

export function loadVoiceLexicon(lang: string): VoiceLexicon {
  const file = knowledgeJson<VoiceFile>(`${lang}/voices.json`);
  const phrases = file.phrases.flatMap(({ object }) => object);
  const prepositions = file.prepositions.flatMap((words) => words.slice(0, 1));
  return {
    gate: gateOf([...Object.keys(file.verbs), ...phrases, ...prepositions], file.irregular),
    verbs: new Map(Object.entries(file.verbs)),
    phrases: file.phrases,
    nouns: new Set(file.nouns),
    adverbs: new Map(Object.entries(file.adverbs)),
    passives: new Set(file.passives),
    auxiliaries: new Map(Object.entries(file.auxiliaries)),
    prepositions: file.prepositions,
    complementizers: new Set(file.complementizers),
    quoting: new Set(file.quoting),
    quote: file.quote,
    pronouns: new Set(Object.keys(file.pronouns)),
  };
}
