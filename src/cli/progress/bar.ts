/** How far a run has come. */
export interface Standing {
  /** Reports done, read or failed. */
  readonly done: number;
  /** Null where it is not known, as of a stream. */
  readonly total: number | null;
  readonly seconds: number;
  /** Columns there are. */
  readonly columns: number;
}

const BAR = 24;

/**
 * One line of progress, no wider than the terminal: "[██████      ] 120 of 480, 41 a second, 9 s left"; without a total,
 * or with one that turned out too small, "120 reports, 41 a second".
 */
export function progressLine({ done, total, seconds, columns }: Standing): string {
  const rate = seconds > 0 ? done / seconds : 0;
  const speed = rate > 0 ? `, ${rateInWords(rate)}` : '';
  if (total === null || done > total) return fitted(`${done} report${done === 1 ? '' : 's'}${speed}`, columns);
  const left = rate > 0 ? `, ${timeInWords((total - done) / rate)} left` : '';
  const words = `${done} of ${total}${speed}${left}`;
  const room = Math.min(BAR, columns - words.length - 4);
  if (room < 4) return fitted(words, columns);
  const filled = total === 0 ? room : Math.floor((done / total) * room);
  return `[${'█'.repeat(filled)}${' '.repeat(room - filled)}] ${words}`;
}

/** "41 a second", "8 a minute": two figures are enough. */
function rateInWords(rate: number): string {
  if (rate >= 10) return `${Math.round(rate)} a second`;
  if (rate >= 1) return `${rate.toFixed(1)} a second`;
  return `${(rate * 60).toFixed(rate * 60 >= 10 ? 0 : 1)} a minute`;
}

/** "9 s", "3 min 20 s", "2 h 5 min". */
function timeInWords(seconds: number): string {
  const whole = Math.ceil(seconds);
  if (whole < 60) return `${whole} s`;
  if (whole < 3600) return `${Math.floor(whole / 60)} min ${whole % 60} s`;
  return `${Math.floor(whole / 3600)} h ${Math.floor((whole % 3600) / 60)} min`;
}

/** One column stays free: a full last column makes some terminals start a new line. */
function fitted(words: string, columns: number): string {
  return words.slice(0, Math.max(0, columns - 1));
}
