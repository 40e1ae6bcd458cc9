import type { Document, Sha256 } from '../model/index.ts';
import { fold } from '../reckoning/gather/mention.ts';
import { grouped } from '../reckoning/grouped.ts';
import { copiesAmong } from '../reckoning/independence/copies.ts';
import { sketchOf } from '../reckoning/independence/sketch.ts';
import { type Stand, treeOf } from '../reckoning/independence/tree.ts';
import type { CaseFile } from './casefile.ts';
import type { ReportRow } from './engine/tables.ts';
import type { Joins } from './names/joins.ts';
import { outletVoice } from './names/voice.ts';
import { keptJson } from './record/keep.ts';

/** A report as far as an account of it tells where it comes from. */
export interface Teller extends Stand {
  readonly report: Sha256;
  /** Publisher, as it was joined, else title, else id: for a person to read, and no proof of being the same. */
  readonly name: string;
  readonly publisher: string | null;
  /** Key of the voice that the report is itself: its publisher's, else its own. */
  readonly key: string;
  readonly lang: string;
  readonly published: string | null;
  /** What was read in it: kept, canonical JSON. */
  readonly reading: Sha256 | null;
  /** Entry that added it. */
  readonly added: number;
}

/** `called`: the publisher, as it was joined. */
type Titled = Readonly<Pick<ReportRow, 'sha256' | 'title' | 'id'>> & { readonly called: string | null };

/**
 * Publisher, else title, else id; reports that only share a title or id are told apart by the beginning of their hash.
 */
function distinctNames(rows: readonly Titled[]): (row: Titled) => string {
  const plain = ({ called, title, id }: Titled): string => called ?? title ?? id;
  const sharing = grouped(
    rows.filter(({ called }) => called === null),
    (row) => fold(plain(row)),
  );
  return (row) =>
    (sharing.get(fold(plain(row)))?.length ?? 0) > 1 ? `${plain(row)} (${row.sha256.slice(0, 6)})` : plain(row);
}

/** The reports with their place in the tree of copies among them, the earliest first. */
export async function tellersOf(
  file: CaseFile,
  reports: readonly Sha256[],
  joins: Joins,
): Promise<Map<Sha256, Teller>> {
  const rows = await file.tables
    .selectFrom('report')
    .selectAll()
    .where('sha256', 'in', [...reports])
    .orderBy((order) => order.fn.coalesce('published', order.val('9999')))
    .orderBy('sha256')
    .execute();
  const sketched = [];
  for (const { sha256, document, published } of rows)
    sketched.push({
      report: sha256,
      published,
      sketch: sketchOf((await keptJson<Document>(file.tables, document)).text),
    });
  const decided = await file.tables.selectFrom('independence').selectAll().execute();
  const tree = treeOf(copiesAmong(sketched), new Map(decided.map(({ report, copies }) => [report, copies])));
  const voiced = rows.map((row) => {
    const own = row.publisher === null ? null : outletVoice(row.publisher, row.lang, joins);
    return { ...row, called: own?.name ?? null, own: own?.key ?? `report:${row.sha256}` };
  });
  const nameOf = distinctNames(voiced);
  return new Map(
    voiced.map((row) => [
      row.sha256,
      {
        ...(tree.get(row.sha256) ?? { of: null, root: row.sha256, contained: null, circle: false }),
        report: row.sha256,
        name: nameOf(row),
        publisher: row.publisher,
        key: row.own,
        lang: row.lang,
        published: row.published,
        reading: row.reading,
        added: row.added,
      },
    ]),
  );
}
