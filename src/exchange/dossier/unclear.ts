import { type Claim, type Incident, Measure } from '../../model/index.ts';
import { amountsConflict, amountWords } from './amount.ts';
import { claimsAbout, type Docket, type Numbered } from './docket.ts';
import { joined, named, type Phrase } from './phrase.ts';
import { candidateLimit, candidateWords, openCandidates } from './place.ts';
import { voicesOf } from './voice.ts';
import { dateAccountWords, datesOf } from './when.ts';
import { measureWords } from './wording.ts';

/** What a recorder still has to settle about an incident, one phrase a point, the gravest first. */
export function unclearPoints(docket: Docket, incident: Incident): readonly Phrase[] {
  return [figures, dates, places, responsibility, silence].flatMap((question) => question(docket, incident));
}

/** Totals of one measure that cannot both be true, each figure once with all who give it. */
function figures(docket: Docket, incident: Incident): readonly Phrase[] {
  return Measure.options.flatMap((measure) => {
    const totals = claimsAbout(docket, incident).filter(({ entry }) => isTotal(entry, measure));
    const conflicting = totals.filter(({ entry: a }) => totals.some(({ entry: b }) => contradict(a, b)));
    if (conflicting.length === 0) return [];
    const amounts = [...new Set(conflicting.map(amountOf))].map((amount): Phrase => {
      const voices = voicesOf(conflicting.filter((claim) => amountOf(claim) === amount));
      return [`${amount} according to `, ...voices];
    });
    return [[`how many ${measureWords[measure]}: `, ...joined(amounts, '; or ')]];
  });
}

function amountOf({ entry: { value } }: Numbered<Claim>): string {
  return 'vague' in value ? amountWords(value) : '';
}

function isTotal({ about, group, total, negated, modality }: Claim, measure: Measure): boolean {
  return about === measure && group !== 'attacker' && total !== false && !negated && modality !== 'denied';
}

function contradict({ value: a }: Claim, { value: b }: Claim): boolean {
  return 'vague' in a && 'vague' in b && amountsConflict(a, b);
}

function dates(docket: Docket, incident: Incident): readonly Phrase[] {
  const given = datesOf(docket, incident);
  if (given.length === 1) return given[0].edtf === null ? [['when: the report supports no date']] : [];
  return [
    [
      'when: ',
      ...joined(
        given.map((date) => dateAccountWords(date, true)),
        ', or ',
      ),
    ],
  ];
}

function places(_: Docket, { where, country }: Incident): readonly Phrase[] {
  const finer = where.filter(({ level }) => level !== 'country');
  if (finer.length === 0) {
    const known = where.length > 0 || country !== null;
    return [[known ? 'where exactly: only the country is told' : 'where: the report names no place']];
  }
  const ambiguous = finer.flatMap((place): readonly Phrase[] => {
    const open = openCandidates(place);
    if (open.length === 0) return [];
    const told = joined(open.slice(0, candidateLimit).map(candidateWords), '; or ');
    const more = open.length - candidateLimit;
    return [['which ', named(place.name), ': ', ...told, ...(more > 0 ? [`; or one of ${more} more`] : [])]];
  });
  const located = ambiguous.length > 0 || finer.some(({ lat }) => lat !== undefined);
  return located ? ambiguous : [['where exactly: no place of this incident could be located']];
}

function responsibility(docket: Docket, { perpetrators }: Incident): readonly Phrase[] {
  if (perpetrators.length === 0) return [['who did it: no perpetrator is named']];
  const firm = perpetrators.some(({ status }) => status === 'asserted' || status === 'claimed');
  const denied = perpetrators.filter(({ status }) => status === 'denied');
  const points: Phrase[] = [];
  if (!firm && denied.length < perpetrators.length) points.push(['who did it: only suspected, by no one asserted']);
  for (const { name, claims } of denied) {
    const voices = voicesOf(docket.claims.filter(({ entry }) => claims.includes(entry.id)));
    const by = voices.length === 0 ? [] : [' (', ...voices, ')'];
    points.push(['who did it: that it was ', named(name), ' is denied', ...by]);
  }
  return points;
}

/** Measures without a total: those of which only parts are told, and those of which nothing is. */
function silence(docket: Docket, incident: Incident): readonly Phrase[] {
  const open = Measure.options.filter((measure) => incident.toll[measure] === undefined);
  const told = new Set(claimsAbout(docket, incident).map(({ entry }) => entry.about));
  const parts = open.filter((measure) => told.has(measure));
  const silent = open.filter((measure) => !told.has(measure));
  return [
    ...(parts.length === 0 ? [] : [[`no total for ${wordsOf(parts)}: only parts are told`]]),
    ...(silent.length === 0 ? [] : [[`${noFigure(silent)}: unknown is not zero`]]),
  ];
}

function noFigure(silent: readonly Measure[]): string {
  return silent.length === Measure.options.length ? 'no figure at all' : `no figure for ${wordsOf(silent)}`;
}

function wordsOf(measures: readonly Measure[]): string {
  return measures.map((measure) => measureWords[measure]).join(', ');
}
