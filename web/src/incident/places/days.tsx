/** Days that a date allows, ISO 8601, inclusive; null: no bound. */
export interface Allowed {
  readonly earliest: string | null;
  readonly latest: string | null;
}

/** The days that some date bounds, a day's width each. */
export interface DayScale {
  readonly first: string;
  readonly last: string;
  readonly days: number;
}

const A_DAY = 86_400_000;
const HEIGHT = 18;

export function daysOf(dates: readonly Allowed[]): DayScale | null {
  const bounds = dates.flatMap(({ earliest, latest }) => [earliest, latest]).filter((day) => day !== null);
  if (bounds.length === 0) return null;
  const ordered = bounds.toSorted();
  const [first, last] = [ordered[0], ordered[ordered.length - 1]];
  return { first, last, days: Math.round((Date.parse(last) - Date.parse(first)) / A_DAY) + 1 };
}

/** Bars over the days that dates allow; an open end goes on as an arrow. */
export function Days({ scale, dates }: { readonly scale: DayScale; readonly dates: readonly Allowed[] }) {
  const at = (day: string, after = 0) =>
    `${(8 + (84 * (Math.round((Date.parse(day) - Date.parse(scale.first)) / A_DAY) + after)) / scale.days).toFixed(2)}%`;
  return (
    <svg className="days" width="100%" height={HEIGHT} aria-hidden>
      {dates.map(({ earliest, latest }) => {
        if (earliest === null && latest === null) return null;
        const from = earliest === null ? '0%' : at(earliest);
        const to = latest === null ? '100%' : at(latest, 1);
        return (
          <g key={`${earliest} ${latest}`}>
            <line
              className={earliest === null || latest === null ? 'day unbounded' : 'day'}
              x1={from}
              x2={to}
              y1="9"
              y2="9"
            />
          </g>
        );
      })}
    </svg>
  );
}
