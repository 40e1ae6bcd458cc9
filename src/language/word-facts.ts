import type { Clusters } from './clusters.ts';
import { hashText } from './hash.ts';

/** Columns of `WordFacts.table`: what tagger and parser know of a form on its own, as hashes ready for mixing. */
export const FACT = {
  /** Lower-cased form, digits folded. */
  word: 0,
  suffix1: 1,
  suffix2: 2,
  suffix3: 3,
  suffix4: 4,
  suffix5: 5,
  prefix1: 6,
  prefix2: 7,
  prefix3: 8,
  shape: 9,
  cluster: 10,
  coarse: 11,
  /** The form as it stands, digits folded. */
  form: 12,
} as const;

/** Columns a row. */
export const FACTS = 13;

/** Shape of every word in a text written without the usual capitals: it tells nothing. */
export const NEUTRAL_SHAPE = hashText('neutral', 9);

const CAPACITY = 1 << 16;

/** A bounded memory of forms already looked at, so that a common word is hashed once and not once a sentence. */
export class WordFacts {
  readonly table = new Int32Array((CAPACITY + 2) * FACTS);
  readonly #rows = new Map<string, number>();
  readonly #clusters: Clusters;

  constructor(clusters: Clusters) {
    this.#clusters = clusters;
    this.#fill(CAPACITY, '\u0001');
    this.#fill(CAPACITY + 1, '\u0002');
  }

  /** Row that stands before the first word of a sentence. */
  readonly before = CAPACITY;
  /** Row that stands after the last word of a sentence. */
  readonly after = CAPACITY + 1;

  /** Writes the row number of each form to `rows`. Earlier row numbers may be void afterwards. */
  look(forms: readonly string[], rows: Int32Array): void {
    if (this.#rows.size + forms.length > CAPACITY) this.#rows.clear();
    for (let i = 0; i < forms.length; i++) {
      let row = this.#rows.get(forms[i]);
      if (row === undefined) {
        row = this.#rows.size;
        this.#rows.set(forms[i], row);
        this.#fill(row, forms[i]);
      }
      rows[i] = row;
    }
  }

  #fill(row: number, form: string): void {
    const lower = form.toLowerCase();
    const cluster = this.#clusters.of(lower);
    const at = row * FACTS;
    const { table } = this;
    table[at + FACT.word] = hashText(foldDigits(lower), 1);
    table[at + FACT.suffix1] = hashText(lower.slice(-1), 2);
    table[at + FACT.suffix2] = hashText(lower.slice(-2), 3);
    table[at + FACT.suffix3] = hashText(lower.slice(-3), 4);
    table[at + FACT.suffix4] = hashText(lower.slice(-4), 5);
    table[at + FACT.suffix5] = hashText(lower.slice(-5), 6);
    table[at + FACT.prefix1] = hashText(lower.slice(0, 1), 7);
    table[at + FACT.prefix2] = hashText(lower.slice(0, 2), 8);
    table[at + FACT.prefix3] = hashText(lower.slice(0, 3), 10);
    table[at + FACT.shape] = hashText(shapeOf(form), 9);
    table[at + FACT.cluster] = hashText(`f${cluster}`, 11);
    table[at + FACT.coarse] = hashText(`c${cluster >> 4}`, 12);
    table[at + FACT.form] = hashText(foldDigits(form), 13);
  }
}

/** Years keep their length, other numbers only whether they are long: "2019" is unlike "12", and "37" like "38". */
function foldDigits(form: string): string {
  if (!/\d/.test(form)) return form;
  if (/^\d+$/.test(form)) return form.length === 4 ? '!year' : `!digits${Math.min(form.length, 5)}`;
  return form.replace(/\d/g, '0');
}

function shapeOf(form: string): string {
  return form
    .replace(/\p{Lu}+/gu, (run) => (run.length > 1 ? 'XX' : 'X'))
    .replace(/\p{Ll}+/gu, 'x')
    .replace(/\d+/g, 'd')
    .slice(0, 8);
}
