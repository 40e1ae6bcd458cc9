import type {
  About,
  Format,
  Group,
  Kind,
  Measure,
  Modality,
  Note,
  PerpetratorStatus,
  Place,
  PlaceLevel,
  Relation,
  TollMeasure,
} from '../../model/index.ts';

/** The plain words a dossier prints for the model's terms: one table a term, complete by type. */
const outcomeWords: Readonly<Record<Measure, string>> = {
  killed: 'killed',
  injured: 'injured',
  abducted: 'abducted',
  missing: 'missing',
  displaced: 'displaced',
  detained: 'detained',
};

export const measureWords: Readonly<Record<TollMeasure, string>> = {
  ...outcomeWords,
  attackersKilled: 'attackers killed',
};

export const aboutWords: Readonly<Record<About, string>> = {
  ...outcomeWords,
  perpetrator: 'responsible',
  when: 'when',
  where: 'where',
  kind: 'what happened',
  damage: 'damage',
  motive: 'motive',
};

export const groupWords: Readonly<Record<Group, string>> = {
  civilian: 'civilians',
  combatant: 'combatants',
  attacker: 'attackers',
  child: 'children',
  woman: 'women',
  man: 'men',
  person: 'people',
  unknown: 'not said whom',
};

export const kindWords: Readonly<Record<Kind, string>> = {
  killing: 'killing',
  injury: 'injury',
  abduction: 'abduction',
  bombing: 'bombing',
  shooting: 'shooting',
  stabbing: 'stabbing',
  'vehicle-attack': 'vehicle attack',
  airstrike: 'air strike',
  shelling: 'shelling',
  'rocket-or-missile': 'rocket or missile attack',
  battle: 'battle',
  arson: 'arson',
  looting: 'looting',
  'property-destruction': 'destruction of property',
  'livestock-theft': 'theft of livestock',
  displacement: 'displacement',
  arrest: 'arrest',
  torture: 'torture',
  'sexual-violence': 'sexual violence',
  assault: 'assault',
  threat: 'threat',
  siege: 'siege',
  coup: 'coup',
  suicide: 'suicide',
  other: 'other violence',
};

export const statusWords: Readonly<Record<PerpetratorStatus, string>> = {
  asserted: 'named as responsible',
  suspected: 'suspected',
  claimed: 'claimed responsibility',
  denied: 'responsibility denied',
};

/** How a claim is put; null for a plain statement. */
export const modalityWords: Readonly<Record<Modality, string | null>> = {
  stated: null,
  reported: null,
  conditional: 'not confirmed',
  suspected: 'suspected',
  denied: 'denied',
};

export const levelWords: Readonly<Record<PlaceLevel, string>> = {
  site: 'site',
  settlement: 'settlement',
  district: 'district',
  province: 'province',
  country: 'country',
};

/** How the point on the map stands for the place; `near` is completed with its radius. */
export const precisionWords: Readonly<Record<Place['precision'], string>> = {
  exact: 'exact point',
  settlement: 'point of the settlement',
  near: 'within',
  district: 'somewhere in the district',
  province: 'somewhere in the province',
  country: 'somewhere in the country',
  unlocated: 'not located',
};

export const relationWords: Readonly<Record<Relation['type'], string>> = {
  'retaliation-for': 'in retaliation for',
  'response-to': 'in response to',
  follows: 'after',
  'part-of': 'part of',
};

export const severityWords: Readonly<Record<Note['severity'], string>> = {
  info: 'note',
  warning: 'warning',
  error: 'error',
};

export const formatWords: Readonly<Record<Format, string>> = {
  txt: 'plain text',
  md: 'Markdown',
  html: 'web page',
  pdf: 'PDF',
  docx: 'Word document',
  eml: 'e-mail',
  jsonl: 'corpus line',
};

const languageNames = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'code' });
const regionNames = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'code' });

/** The English name of an ISO 639-1 language; a code that is none comes back as it is. */
export function languageName(code: string): string {
  return nameOrCode(languageNames, code);
}

/** The English name of an ISO 3166-1 alpha-2 country; a code that is none comes back as it is. */
export function countryName(code: string): string {
  return nameOrCode(regionNames, code);
}

function nameOrCode(names: Intl.DisplayNames, code: string): string {
  try {
    return names.of(code) ?? code;
  } catch {
    return code;
  }
}
