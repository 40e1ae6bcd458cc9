import { counted } from '../../exchange/counted.ts';
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

/** Columns of the bar. */
const BAR = 24;
const SHORTEST_BAR = 4;

/**
 * One line of progress, narrower than the terminal: "[██████      ] 120 of 480, 41 a second, 9 s left"; without a
 * total, or with one that turned out too small, "120 reports, 41 a second". Where there is little room, less is said.
 */
export function progressLine({ done, total, seconds, columns }: Standing): string {
  const rate = seconds > 0 ? done / seconds : 0;
  const known = total !== null && done <= total;
  const count = known ? `${done} of ${total}` : counted(done, 'report');
  const parts = rate === 0 ? [count] : [count, rateInWords(rate)];
  if (known && rate > 0) parts.push(`${timeInWords((total - done) / rate)} left`);
  // One column stays free: a full last column makes some terminals start a new line.
  while (parts.length > 1 && parts.join(', ').length >= columns) parts.pop();
  const words = parts.join(', ');
  const room = Math.min(BAR, columns - words.length - 4);
  if (!known || room < SHORTEST_BAR) return words;
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
