const months = 'January February March April May June July August September October November December'.split(' ');

/** EDTF's season codes, ISO 8601-2 4.8. */
const seasons: Readonly<Record<string, string>> = {
  '21': 'spring',
  '22': 'summer',
  '23': 'autumn',
  '24': 'winter',
};

/** EDTF's qualifiers, ISO 8601-2 8.2: source doubtful, approximate, both. */
const qualifiers: Readonly<Record<string, (words: string) => string>> = {
  '?': (words) => `${words}, uncertain`,
  '~': (words) => `about ${words}`,
  '%': (words) => `about ${words}, uncertain`,
};

/**
 * An EDTF date in plain words: "18 June 2022", "June 2022", "24 June, year unknown", "17 to 18 June 2022",
 * "17 June 2022 or 18 June 2022". Null is "date unknown"; an expression outside the part of EDTF that reports support
 * comes back between quotation marks, unread.
 */
export function dateWords(edtf: string | null): string {
  if (edtf === null) return 'date unknown';
  return readSet(edtf) ?? readInterval(edtf) ?? readDate(edtf) ?? `“${edtf}”`;
}

function readSet(edtf: string): string | null {
  const set = /^\[(.+)\]$/.exec(edtf) ?? /^\{(.+)\}$/.exec(edtf);
  if (set === null) return null;
  const members = set[1].split(',').map((member) => {
    const until = /^\.\.(.+)$/.exec(member);
    const from = /^(.+)\.\.$/.exec(member);
    if (until) return prefixed('on or before ', readDate(until[1]));
    if (from) return prefixed('on or after ', readDate(from[1]));
    const range = /^(.+)\.\.(.+)$/.exec(member);
    return range ? readInterval(`${range[1]}/${range[2]}`) : readDate(member);
  });
  return members.every((member) => member !== null) ? members.join(edtf.startsWith('[') ? ' or ' : ' and ') : null;
}

function readInterval(edtf: string): string | null {
  const ends = edtf.split('/');
  if (ends.length !== 2) return null;
  const [from, to] = ends.map((end) => (end === '' || end === '..' ? '' : readDate(end)));
  if (from === null || to === null || (from === '' && to === '')) return null;
  if (from === '') return `until ${to}`;
  if (to === '') return `from ${from}`;
  return `${withoutShared(from, to)} to ${to}`;
}

/** Drops from the first date the month and year that the second repeats: "17 to 18 June 2022". */
function withoutShared(from: string, to: string): string {
  const [a, b] = [from.split(' '), to.split(' ')];
  if (a.length !== b.length || !a.every((word) => /^[\p{L}\d]+$/u.test(word))) return from;
  let shared = 0;
  while (shared < a.length - 1 && a.at(-1 - shared) === b.at(-1 - shared)) shared++;
  return a.slice(0, a.length - shared).join(' ');
}

function readDate(edtf: string): string | null {
  const match =
    /^(-?[\dX]{4})(?:-([\dX]{2}))?(?:-([\dX]{2}))?(?:T(\d{2}:\d{2})(?::\d{2})?(?:Z|[+-][\d:]+)?)?([?~%])?$/.exec(edtf);
  if (match === null) return null;
  const [, year, month, day, time, qualifier] = match;
  const plain = dayWords(day, monthWords(month), yearWords(year));
  if (plain === null) return null;
  const words = time === undefined ? plain : `${plain}, ${time}`;
  return qualifier === undefined ? words : qualifiers[qualifier](words);
}

/** The year as a noun; empty when it is wholly unknown. */
function yearWords(year: string): string {
  if (year === 'XXXX') return '';
  if (/^\d{3}X$/.test(year)) return `the ${year.slice(0, 3)}0s`;
  if (/^\d{2}XX$/.test(year)) return `the ${year.slice(0, 2)}00s`;
  return year.replace(/^(-?)0+(?=\d)/, '$1');
}

/** The month's name; empty when none is given or it is unknown, null when there is no such month. */
function monthWords(month: string | undefined): string | null {
  if (month === undefined || month === 'XX') return '';
  return months[Number(month) - 1] ?? seasons[month] ?? null;
}

function dayWords(day: string | undefined, month: string | null, year: string): string | null {
  if (month === null) return null;
  const monthAndYear = [month, year].filter((part) => part !== '').join(' ');
  if (day !== undefined && day !== 'XX') {
    const number = readDayNumber(day);
    if (number === null || month === '') return null;
    return year === '' ? `${number} ${month}, year unknown` : `${number} ${monthAndYear}`;
  }
  if (monthAndYear === '') return 'date unknown';
  return year === '' ? `${month}, year unknown` : monthAndYear;
}

/** "1X" is one of the ten days it stands for. */
const dayDecades: Readonly<Record<string, string>> = {
  '0X': 'early',
  '1X': '10 to 19',
  '2X': '20 to 29',
  '3X': '30 or 31',
};

function readDayNumber(day: string): string | null {
  if (day in dayDecades) return dayDecades[day];
  return /^\d{2}$/.test(day) && Number(day) >= 1 && Number(day) <= 31 ? String(Number(day)) : null;
}

function prefixed(prefix: string, words: string | null): string | null {
  return words === null ? null : prefix + words;
}
