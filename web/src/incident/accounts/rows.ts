import type { IncidentTold, MentionTold, SayingTold, TellerTold } from '../../../../src/server/api/incident/schema.ts';
import { dateWords } from '../../words/date.ts';
import { QUESTIONS, type Question, questionOf } from './question.ts';

/** What stands in a cell: a claim, or what the report says of when and where without one. */
export type Answer = { readonly saying: SayingTold } | { readonly read: string; readonly written: string | null };

/** One voice in one report. */
export interface Row {
  readonly key: string;
  readonly teller: TellerTold;
  /** Null: the report itself. */
  readonly voice: string | null;
  readonly cells: ReadonlyMap<Question, readonly Answer[]>;
}

/** A report with the voices that it carries and the reports that copy it. */
export interface Branch {
  readonly teller: TellerTold;
  /** The report's own word first. */
  readonly rows: readonly Row[];
  readonly copies: readonly Branch[];
}

/** The accounts as a tree: reports that copy none, with what copies them. */
export function branchesOf(told: IncidentTold): Branch[] {
  const known = new Set(told.tellers.map(({ report }) => report));
  const below = (of: string): Branch[] => told.tellers.filter((teller) => teller.of === of).map(branch);
  const branch = (teller: TellerTold): Branch => ({
    teller,
    rows: rowsOf(told, teller),
    copies: below(teller.report),
  });
  return told.tellers.filter(({ of }) => of === null || !known.has(of)).map(branch);
}

/** The questions that some voice answers, in their order. */
export function questionsIn(branches: readonly Branch[]): Question[] {
  const asked = new Set(branches.flatMap(answered));
  return QUESTIONS.filter((question) => asked.has(question));
}

const answered = ({ rows, copies }: Branch): Question[] => [
  ...rows.flatMap(({ cells }) => [...cells.keys()]),
  ...copies.flatMap(answered),
];

function rowsOf({ sayings, mentions, tellers }: IncidentTold, teller: TellerTold): Row[] {
  const own = sayings.filter(({ claim }) => claim.report === teller.report);
  const itself = tellers.find(({ report }) => report === teller.root)?.key ?? teller.key;
  const voices = new Map<string, SayingTold[]>([[itself, []]]);
  for (const saying of own) {
    const said = voices.get(saying.voice.key);
    if (said === undefined) voices.set(saying.voice.key, [saying]);
    else said.push(saying);
  }
  const accounts = mentions.filter(({ mention }) => mention.report === teller.report);
  return [...voices].map(([key, said]) => ({
    key: `${teller.report} ${key}`,
    teller,
    voice: key === itself ? null : said[0].voice.name,
    cells: cellsOf(said, key === itself ? accounts : [], own),
  }));
}

function cellsOf(said: readonly SayingTold[], accounts: readonly MentionTold[], own: readonly SayingTold[]) {
  const cells = new Map<Question, Answer[]>();
  const answer = (question: Question, given: Answer) => {
    const before = cells.get(question);
    if (before === undefined) cells.set(question, [given]);
    else before.push(given);
  };
  for (const account of accounts) for (const [question, given] of readIn(account, own)) answer(question, given);
  for (const saying of said) answer(questionOf(saying), { saying });
  return cells;
}

/** So many of the places that a report names, the most precise first. */
const NEAREST = 3;

/** When and where, as a report has it, where no claim of it says so. */
function readIn({ dates, places }: MentionTold, own: readonly SayingTold[]): (readonly [Question, Answer])[] {
  const claimed = new Set(own.flatMap(({ value }) => ('level' in value ? [value.name] : [])));
  const when = own.some(({ about }) => about === 'when')
    ? []
    : dates.map(({ edtf }) => ['when', { read: dateWords(edtf), written: null }] as const);
  const where = places
    .filter(({ name, level }, i) => !claimed.has(name) && (i === 0 || PRECISE.has(level)))
    .slice(0, NEAREST)
    .map(({ name, written }) => ['where', { read: name, written }] as const);
  return [...when, ...where];
}

const PRECISE: ReadonlySet<string> = new Set(['site', 'settlement', 'district']);
