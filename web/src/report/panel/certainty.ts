import { words } from '../../words/words.ts';

const t = words('report');

/** From which probability on a figure is called so. */
const WORDS = [
  [0.95, 'sure.very'],
  [0.85, 'sure.likely'],
  [0.65, 'sure.rather'],
  [0.4, 'sure.unsure'],
  [0, 'sure.doubtful'],
] as const;

/** How sure the reader is, in words; of who, when and where only how far its rule is trusted. Null: a person found it. */
export function certaintyWords(confidence: number | null): string {
  if (confidence === null) return t('sure.person');
  return t(WORDS.find(([from]) => confidence >= from)![1]);
}
