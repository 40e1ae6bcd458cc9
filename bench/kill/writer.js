// Adds reports to a case and judges their claims until it is killed: node bench/kill/writer.js CASE. After each writing
// that the case has acknowledged, the number of its last entry is a line on standard output.
import { createHash } from 'node:crypto';
import { writeSync } from 'node:fs';
import { openCase, receive } from '../../dist/casefile/index.js';

const file = openCase(process.argv[2]);
const by = { author: 'writer', at: '2022-07-05T09:00:00.000Z' };

/** A report with one incident and one claim, made without the reader: what is tried here is the writing. */
function received(n) {
  const text = `Gunmen killed ${n} people in Dorowal.`;
  const sha256 = createHash('sha256').update(text).digest('hex');
  const at = (words) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length, text: words });
  const quote = { start: 0, end: text.length, text };
  const people = at(`${n} people`);
  return {
    original: Buffer.from(text, 'utf8'),
    document: { id: `r${n}`, sha256, format: 'txt', text, lang: 'en', layout: [], assumptions: [] },
    reading: {
      format: 'recount/reading@1',
      document: { id: `r${n}`, sha256, lang: 'en', length: text.length, reader: { name: 'writer', version: '1' } },
      incidents: [
        {
          id: 'i1',
          summary: 'Killing at Dorowal',
          background: false,
          kinds: ['killing'],
          trigger: at('killed'),
          when: { edtf: null, precision: 'unknown', spans: [] },
          where: [],
          country: null,
          perpetrators: [],
          targets: [],
          victims: [],
          means: [],
          toll: {},
          relations: [],
          claims: ['c1'],
        },
      ],
      claims: [
        {
          id: 'c1',
          incident: 'i1',
          about: 'killed',
          value: { low: n, high: n, vague: false, text: `${n}` },
          total: true,
          span: people,
          quote,
          voice: 'narrator',
          modality: 'stated',
          confidence: 0.9,
          why: [],
        },
      ],
      notes: [],
    },
    claim: { report: sha256, key: `killed@${people.start}-${people.end}` },
  };
}

const { n } = await file.tables
  .selectFrom('report')
  .select((of) => of.fn.countAll().as('n'))
  .executeTakeFirstOrThrow();
for (let i = Number(n) + 1; ; i++) {
  const { claim, ...report } = received(i);
  const entries = await file.write(async (writing) => {
    await writing.append(await receive(writing, report), by);
    return writing.decide([{ type: 'claim-judged', claim, judgement: 'accepted' }], by);
  });
  writeSync(1, `${entries.at(-1).seq}\n`);
}
