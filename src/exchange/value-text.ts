import type { Count } from '../model/index.ts';

/** What a claim says, with or without the words that it was read from; a null text is withheld. */
export type ValueSaid =
  | Pick<Count, 'low' | 'high'>
  | { readonly edtf: string }
  | { readonly name: string }
  | { readonly text: string | null };

/**
 * In the words in which a person writes it: "20", "20 or more", "up to 31", "12 to 31", "2022-06-18", "Bankass". Empty where
 * a count is bounded on neither side, or the text is withheld.
 */
export function valueText(value: ValueSaid): string {
  if ('low' in value) return countText(value);
  if ('edtf' in value) return value.edtf;
  return 'name' in value ? value.name : (value.text ?? '');
}

function countText({ low, high }: Pick<Count, 'low' | 'high'>): string {
  if (low === null) return high === null ? '' : `up to ${high}`;
  if (high === null) return `${low} or more`;
  return low === high ? String(low) : `${low} to ${high}`;
}
