import type { Count, Group, Judgement, Measure, Modality } from '../model/index.ts';
import { fold } from '../reckoning/gather/mention.ts';
import { type Cited, sourcesOf } from '../reckoning/independence/citations.ts';
import type { Account, Credibility } from '../reckoning/toll/account.ts';
import type { CaseFile } from './casefile.ts';
import { gradesOf } from './names/grades.ts';
import type { Joins } from './names/joins.ts';
import { isFigure, type Said, type Saying } from './said.ts';

/** Speakers with an office: what they say is an authority's word. */
const OFFICES: ReadonlySet<string | null> = new Set(['official', 'security']);

/** Every claim about a toll that the reports of an incident make, with whose word it is in the end. */
export async function accountsOf(file: CaseFile, { sayings, joins }: Said): Promise<Account[]> {
  const weighed = await weighedIn(file, joins);
  const first = new Map(sayings.toReversed().map((saying) => [saying.voice.key, saying]));
  const nameOf = (key: string): string => first.get(key)?.speaker ?? key.slice(key.indexOf(':') + 1);
  const figures = sayings.filter(isFigure);
  const sources = sourcesOf(figures.map(citedOf));
  const earliest = new Map<string, string | null>();
  return figures.map((saying, i): Account => {
    const { row, teller } = saying;
    const { voice: origin, through, circle } = sources[i];
    const { voice, speaker } = first.get(origin) ?? saying;
    const { reliability, type } = weighed([...voice.names, fold(speaker)], voice.type);
    const figure = figureOf(saying);
    const repeated = [teller.root, origin, ...Object.values(figure)].join(' ');
    if (!earliest.has(repeated)) earliest.set(repeated, teller.published);
    return {
      claim: saying.claim,
      ...figure,
      total: row.total === 1,
      addition: saying.addition,
      negated: row.negated === 1,
      modality: row.modality as Modality,
      judgement: row.judgement as Judgement,
      origin,
      voice: nameOf(origin),
      through: through.filter((key) => key !== origin).map(nameOf),
      circle,
      carrier: saying.voice.carrier,
      type,
      official: OFFICES.has(type),
      reliability,
      credibility: (row.credibility ?? 6) as Credibility,
      published: earliest.get(repeated)!,
    };
  });
}

function citedOf(saying: Saying): Cited {
  const { row, teller, voice } = saying;
  return {
    ...figureOf(saying),
    voice: voice.key,
    teller: teller.publisher === null ? `report:${teller.root}` : teller.key,
    stands: row.judgement !== 'rejected' && row.negated !== 1,
  };
}

type Weighed = Pick<Account, 'reliability' | 'type'>;

/** What a person said of a source, by the first of its folded names that they spoke of; else what its words tell. */
async function weighedIn(
  { tables }: CaseFile,
  joins: Joins,
): Promise<(names: readonly string[], told: Account['type']) => Weighed> {
  const gradeOf = gradesOf(await tables.selectFrom('source').selectAll().execute(), joins);
  return (names, told) => {
    const said = names.map(gradeOf).find((grade) => grade !== null);
    return said === undefined ? { reliability: 'F', type: told } : { ...said, type: said.type ?? told };
  };
}

function figureOf({ told, row }: Saying): Pick<Account, 'measure' | 'group' | 'low' | 'high' | 'vague'> {
  const corrected = row.corrected === null ? null : (JSON.parse(row.corrected) as Count);
  const { low, high, vague } = corrected ?? (told.value as Count);
  return {
    measure: told.about as Measure,
    group: (row.corrected_party ?? row.party ?? 'unknown') as Group,
    low,
    high,
    vague,
  };
}
