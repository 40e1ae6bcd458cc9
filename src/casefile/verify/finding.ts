/** Something that is not as the record says: what was changed or is missing, in one sentence. */
export interface Finding {
  readonly part: 'ledger' | 'kept' | 'words' | 'derived' | 'stamp';
  readonly message: string;
}
