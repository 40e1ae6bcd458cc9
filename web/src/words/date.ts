import { language } from './language.ts';
import { words } from './words.ts';

const t = words('terms');

const format = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { ...options, timeZone: 'UTC' });
const DAY = format({ day: 'numeric', month: 'long', year: 'numeric' });
const MONTH = format({ month: 'long', year: 'numeric' });
const INSTANT = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
  dateStyle: 'medium',
  timeStyle: 'short',
});

/**
 * An EDTF date in plain words: "18 June 2022", "June 2022", "17 June 2022 to 18 June 2022", "about 2021". Null is "date
 * unknown"; an expression outside the part of EDTF that reports support comes back as it is.
 */
export function dateWords(edtf: string | null): string {
  if (edtf === null) return t('date.unknown');
  const members = /^[[{](.+)[\]}]$/.exec(edtf)?.[1].split(',');
  if (members === undefined) return intervalWords(edtf) ?? edtf;
  const told = members.map((member) => intervalWords(member.replace('..', '/')));
  if (told.some((one) => one === null)) return edtf;
  return (told as string[]).reduce((one, other) => t('date.or', { one, other }));
}

/** An ISO 8601 day in plain words. */
export const dayWords = (day: string): string => dateWords(day);

/** A moment of the ledger, in the time zone of whoever looks at it. */
export const instantWords = (instant: string): string => INSTANT.format(new Date(instant));

function intervalWords(edtf: string): string | null {
  const [from, to, ...more] = edtf.split('/').map((end) => (end === '' || end === '..' ? '' : singleWords(end)));
  if (more.length > 0 || from === null || to === null) return null;
  if (to === undefined) return from;
  if (from === '') return to === '' ? null : t('date.until', { to });
  return to === '' ? t('date.from', { from }) : t('date.to', { from, to });
}

/** EDTF's qualifiers, ISO 8601-2 8.2: source doubtful, approximate, both. */
const QUALIFIED: Readonly<Record<string, (date: string) => string>> = {
  '?': (date) => t('date.uncertain', { date }),
  '~': (date) => t('date.about', { date }),
  '%': (date) => t('date.uncertain', { date: t('date.about', { date }) }),
};

function singleWords(edtf: string): string | null {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?(?:T(\d{2}:\d{2})(?::\d{2})?(?:Z|[+-][\d:]+)?)?([?~%])?$/.exec(edtf);
  if (match === null) {
    const decade = /^(\d{3})X$/.exec(edtf);
    return decade === null ? null : t('date.decade', { year: `${decade[1]}0` });
  }
  const [, year, month, day, time, qualifier] = match;
  const date = new Date(`${year}-${month ?? '01'}-${day ?? '01'}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return null;
  const plain = day !== undefined ? DAY.format(date) : month !== undefined ? MONTH.format(date) : year;
  const told = time === undefined ? plain : `${plain}, ${time}`;
  return qualifier === undefined ? told : QUALIFIED[qualifier](told);
}
