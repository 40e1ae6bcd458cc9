/** The first and the last day that a date may mean, as UTC midnights; null: open at that end. */
export interface DateBounds {
  readonly from: Date | null;
  readonly to: Date | null;
}

/**
 * The bounds of an EDTF expression, null where it puts none on the calendar: year unknown, or unread. A qualifier does
 * not widen them: how far "about" reaches is nobody's to say.
 */
export function dateBounds(edtf: string | null): DateBounds | null {
  if (edtf === null) return null;
  const members = edtf.replace(/^[[{]|[\]}]$/g, '').split(',');
  const bounds = members.map(boundsOfMember);
  if (!bounds.every((each) => each !== null)) return null;
  return {
    from: outermost(
      bounds.map(({ from }) => from),
      -1,
    ),
    to: outermost(
      bounds.map(({ to }) => to),
      1,
    ),
  };
}

function boundsOfMember(member: string): DateBounds | null {
  const ends = member.includes('/') ? member.split('/') : member.includes('..') ? member.split('..') : [member, member];
  if (ends.length !== 2) return null;
  const [first, last] = ends.map((end) => (end === '' || end === '..' ? null : (boundsOfDate(end) ?? undefined)));
  if (first === undefined || last === undefined || (first === null && last === null)) return null;
  return { from: first?.from ?? null, to: last?.to ?? null };
}

function boundsOfDate(edtf: string): DateBounds | null {
  const match = /^([\dX]{4})(?:-([\dX]{2}))?(?:-([\dX]{2}))?(?:T[\d:.]+(?:Z|[+-][\d:]+)?)?[?~%]?$/.exec(edtf);
  if (match === null || match[1] === 'XXXX') return null;
  const [, year, month = 'XX', day = 'XX'] = match;
  const [firstYear, lastYear] = reach(year, 0, 9999);
  const [firstMonth, lastMonth] = monthsOf(month);
  const lastDay = new Date(Date.UTC(lastYear, lastMonth, 0)).getUTCDate();
  const [fromDay, toDay] = reach(day, 1, lastDay);
  if (lastMonth < firstMonth || toDay < fromDay) return null;
  return { from: utc(firstYear, firstMonth, fromDay), to: utc(lastYear, lastMonth, toDay) };
}

/** The least and the greatest number within a range that digits with unknown places may mean; none when they cross. */
function reach(digits: string, least: number, greatest: number): readonly [number, number] {
  const low = Number(digits.replaceAll('X', '0'));
  const high = Number(digits.replaceAll('X', '9'));
  return [Math.max(low, least), Math.min(high, greatest)];
}

/**
 * ISO 8601-2 4.8: 21 to 24 are the seasons, here those of the northern meteorological year; winter ends in December.
 */
function monthsOf(month: string): readonly [number, number] {
  const season = Number(month) - 21;
  return season >= 0 && season < 4 ? [season * 3 + 3, Math.min(season * 3 + 5, 12)] : reach(month, 1, 12);
}

function outermost(days: readonly (Date | null)[], side: -1 | 1): Date | null {
  return days.reduce((a, b) =>
    a === null || b === null ? null : Math.sign(b.getTime() - a.getTime()) === side ? b : a,
  );
}

function utc(year: number, month: number, day: number): Date {
  const date = new Date(Date.UTC(2000, month - 1, day));
  date.setUTCFullYear(year);
  return date;
}
