/** The forms in which a report can be printed. */
export type Form = 'dossier' | 'json' | 'element' | 'jsonl' | 'explanation' | 'tree' | 'conllu';

/** What is to be made of each report of a run; crosses to the workers as it is. */
export interface PrintOrder {
  readonly form: Form;
  /** Make the HTML page as well. */
  readonly page: boolean;
  readonly colour: boolean;
  /** Columns of the dossier. */
  readonly width: number;
}
