import { csvLine } from '../../exchange/csv.ts';
import { Measure } from '../../model/index.ts';
import { type Cell, cellOf } from './cell.ts';
import type { ExportFormat } from './format.ts';
import { type ToldIncident, toldIncident } from './told.ts';

const FACTS: Readonly<Record<string, (told: ToldIncident) => Cell>> = {
  incident: ({ id }) => id,
  name: ({ name }) => name,
  date_edtf: ({ date }) => date.edtf,
  earliest: ({ date }) => date.earliest,
  latest: ({ date }) => date.latest,
  country: ({ place }) => place.country,
  admin1: ({ place }) => place.admin1,
  place: ({ place }) => place.name,
  lat: ({ place }) => place.spot?.lat ?? null,
  lon: ({ place }) => place.spot?.lon ?? null,
  radius_km: ({ place }) => place.spot?.radiusKm ?? null,
  kinds: ({ kinds }) => kinds.join('; '),
  perpetrators: ({ perpetrators }) => perpetrators.join('; '),
  verification: ({ verification }) => verification,
  voices: ({ voices }) => voices,
  independent_voices: ({ independentVoices }) => independentVoices,
  claims: ({ claims }) => claims.length,
  undecided: ({ undecided }) => undecided,
  differs: ({ differs }) => differs.join('; '),
  sources: ({ sources }) => sources.map(({ name, report }) => name ?? report.slice(0, 10)).join('; '),
  reports: ({ sources }) => sources.map(({ report }) => report).join('; '),
  merged: ({ merged }) => merged.join('; '),
  rule: ({ rule }) => rule,
};

const FIGURES = ['low', 'best', 'high', 'open'] as const;

const COLUMNS: readonly (readonly [name: string, of: (told: ToldIncident) => Cell])[] = [
  ...Object.entries(FACTS),
  ...Measure.options.flatMap((measure) =>
    FIGURES.map((figure) => [`${measure}_${figure}`, (told: ToldIncident) => figureOf(told, measure, figure)] as const),
  ),
];

/** A line an incident. */
export const incidentsCsv: ExportFormat = {
  extension: 'csv',
  type: 'text/csv; charset=utf-8',
  says: 'A line an incident, with its tolls by the rule that holds of it.',
  loses:
    'Only tolls of everybody but the attackers; no claims, no words, no reasons, no history. Several values of a cell are parted by semicolons.',
  async *write(sheets, { persons }) {
    yield csvLine(COLUMNS.map(([name]) => name));
    for await (const sheet of sheets) {
      const told = toldIncident(sheet, persons);
      yield csvLine(COLUMNS.map(([, of]) => cellOf(of(told))));
    }
  },
};

function figureOf({ tolls }: ToldIncident, measure: Measure, figure: (typeof FIGURES)[number]): Cell {
  const toll = tolls.find((one) => one.measure === measure && one.group === 'all');
  return toll === undefined ? null : toll[figure];
}
