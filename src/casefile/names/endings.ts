import { fold } from '../../reckoning/gather/mention.ts';

/** "Maru district" gives "maru district" and "district": whoever asks for words in a row finds them at a beginning. */
export function endings(name: string): string[] {
  const words = fold(name).split(' ');
  return words.map((_, i) => words.slice(i).join(' ')).filter((ending) => ending !== '');
}
