import { axisX, gridY, plot, rectY, ruleY } from '@observablehq/plot';
import type { IncidentTimeline } from '../../../../src/server/api/incidents/schema.ts';
import { numberWords } from '../../words/amount.ts';
import { dateWords } from '../../words/date.ts';
import { language } from '../../words/language.ts';
import { words } from '../../words/words.ts';
import { endOf } from './period.ts';
import { type Ticks, ticksBetween } from './ticks.ts';

const t = words('case');

/** ISO 8601; undefined: open. */
export interface Days {
  readonly from: string | undefined;
  readonly to: string | undefined;
}

export interface Drawing {
  readonly svg: Element;
  /** The ISO day at a pixel from the start of the chart. */
  dayAt(x: number): string;
  /** The pixels from one day to the end of another; null: neither is chosen. */
  reach(days: Days): readonly [number, number] | null;
}

/** Draws how many incidents fall on each day, month or year. */
export function draw({ bars, unit }: IncidentTimeline, width: number, height: number): Drawing {
  const [start, end] = reachOf(bars, unit);
  const ticks = ticksBetween(start, end, Math.max(2, Math.floor(width / 56)));
  const margin = 36;
  const thin = (width - margin) / ((end.getTime() - start.getTime()) / LENGTH[unit]);
  const svg = plot({
    width,
    height,
    marginLeft: margin,
    marginRight: END,
    marginTop: 8,
    marginBottom: 22,
    className: 'bars',
    x: { type: 'utc', domain: [start, end] },
    y: { label: null, ticks: 3, tickFormat: (n: number) => (Number.isInteger(n) ? numberWords(n) : '') },
    marks: [
      gridY({ ticks: 3, className: 'bars-grid' }),
      axisX({ label: null, ticks: [...ticks.at], tickFormat: tickWords(ticks.unit) }),
      rectY(bars, {
        x1: ({ from }) => new Date(from),
        x2: ({ to }) => endOf(to),
        y: 'incidents',
        className: 'bars-bar',
        insetRight: thin > 4 ? 1 : 0,
        title: (bar) =>
          `${dateWords(named(unit, bar.from))}: ${t('incidents', { count: bar.incidents, number: numberWords(bar.incidents) })}`,
      }),
      ruleY([0], { className: 'bars-ground' }),
    ],
  });
  // The page's policy refuses style elements that come without its nonce; the rules stand in style/case.css.
  for (const style of svg.querySelectorAll('style')) style.remove();
  // The chart is one picture with one name.
  for (const part of svg.querySelectorAll('[aria-label]')) part.removeAttribute('aria-label');
  const x = svg.scale('x')!;
  const clamped = (at: number) => Math.max(margin, Math.min(width - END, at));
  return {
    svg,
    dayAt: (at) => iso(Math.min(end.getTime() - 1, Math.max(start.getTime(), x.invert!(at).getTime()))),
    reach({ from, to }) {
      if (from === undefined && to === undefined) return null;
      return [clamped(from ? x.apply(new Date(from)) : margin), clamped(to ? x.apply(endOf(to)) : width)];
    },
  };
}

/** Pixels after the last bar. */
const END = 16;

/** Few bars stand in the middle of so many. */
const ROOM = 16;

function reachOf(bars: IncidentTimeline['bars'], unit: IncidentTimeline['unit']): readonly [Date, Date] {
  const [first, last] = [Date.parse(bars[0].from), endOf(bars.at(-1)!.to).getTime()];
  const around = Math.max(0, Math.ceil((ROOM - (last - first) / LENGTH[unit]) / 2)) * LENGTH[unit];
  return [new Date(first - around), new Date(last + around)];
}

const LENGTH = { day: 86_400_000, month: 2_630_000_000, year: 31_557_600_000 } as const;
const iso = (moment: number) => new Date(moment).toISOString().slice(0, 10);
const named = (unit: IncidentTimeline['unit'], day: string) => day.slice(0, { day: 10, month: 7, year: 4 }[unit]);

/** How ticks are told; the first has its year. */
const TOLD = {
  year: { year: 'numeric' },
  month: { month: 'short' },
  day: { day: 'numeric', month: 'short' },
} as const satisfies Record<Ticks['unit'], Intl.DateTimeFormatOptions>;

function tickWords(unit: Ticks['unit']): (tick: Date, index: number) => string {
  const format = (told: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { ...told, timeZone: 'UTC' });
  const [first, other] = [format({ ...TOLD[unit], year: 'numeric' }), format(TOLD[unit])];
  return (tick, index) => (index === 0 ? first : other).format(tick);
}
