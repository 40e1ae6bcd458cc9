/** Bounds that keep a hostile or mistaken file from taking the machine down. All sizes are bytes. */
export interface Limits {
  /** One document, before unpacking. A .jsonl corpus as a whole has no limit. */
  readonly document: number;
  /** One line of a .jsonl corpus. */
  readonly line: number;
  /** Everything inside one .docx, unpacked. */
  readonly unpacked: number;
  /** Unpacked size over packed size of a .docx; asked only of archives that unpack to more than 16 MiB. */
  readonly ratio: number;
}

const MIB = 1024 * 1024;

export const DEFAULT_LIMITS: Limits = { document: 64 * MIB, line: 8 * MIB, unpacked: 256 * MIB, ratio: 150 };

/** "64 MB": a size for a sentence, in units of 1024. */
export function sizeInWords(bytes: number): string {
  if (bytes < 1024) return `${bytes} bytes`;
  const [unit, size] = bytes < MIB ? ['kB', 1024] : bytes < 1024 * MIB ? ['MB', MIB] : ['GB', 1024 * MIB];
  const amount = bytes / Number(size);
  return `${amount < 10 ? Math.round(amount * 10) / 10 : Math.round(amount)} ${unit}`;
}
