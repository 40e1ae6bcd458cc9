import { words } from '../words/words.ts';

const t = words('start');

/** "about 3 minutes left": one figure is enough. */
export function timeLeft(seconds: number): string {
  if (seconds < 50) return t('secondsLeft', { count: Math.max(5, Math.ceil(seconds / 5) * 5) });
  if (seconds < 3_300) return t('minutesLeft', { count: Math.round(seconds / 60) });
  return t('hoursLeft', { count: Math.round(seconds / 3_600) });
}
