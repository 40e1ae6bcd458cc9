import { axisX, gridY, plot, rectY, ruleY } from '@observablehq/plot';
import type { IncidentTimeline } from '../../../../src/server/api/incidents/schema.ts';
import { numberWords } from '../../words/amount.ts';
import { dateWords } from '../../words/date.ts';
import { language } from '../../words/language.ts';
import { words } from '../../words/words.ts';
import { endOf } from './period.ts';

const t = words('case');

export interface Drawing {
  readonly svg: Element;
  /** The ISO day at a pixel from the start of the chart. */
  dayAt(x: number): string;
  /** The pixels from one day to the end of another; null: neither is chosen. */
  reach(days: { readonly from?: string; readonly to?: string }): readonly [number, number] | null;
}

/** Draws how many incidents fall on each day, month or year. */
export function draw({ bars, unit }: IncidentTimeline, width: number, height: number): Drawing {
  const [start, end] = [new Date(bars[0].from), endOf(bars.at(-1)!.to)];
  const margin = 30;
  const thin = (width - margin) / ((end.getTime() - start.getTime()) / LENGTH[unit]);
  const svg = plot({
    width,
    height,
    marginLeft: margin,
    marginRight: 4,
    marginTop: 8,
    marginBottom: 22,
    className: 'bars',
    x: { type: 'utc', domain: [start, end] },
    y: { label: null, ticks: 3, tickFormat: (n: number) => (Number.isInteger(n) ? numberWords(n) : '') },
    marks: [
      gridY({ ticks: 3 }),
      axisX({ label: null, ticks: Math.max(2, Math.floor(width / 90)), tickFormat: tickWords(start, end) }),
      rectY(bars, {
        x1: ({ from }) => new Date(from),
        x2: ({ to }) => endOf(to),
        y: 'incidents',
        insetRight: thin > 4 ? 1 : 0,
        title: (bar) =>
          `${dateWords(named(unit, bar.from))}: ${t('incidents', { count: bar.incidents, number: numberWords(bar.incidents) })}`,
      }),
      ruleY([0]),
    ],
  });
  // The page's policy refuses style elements that come without its nonce; the rules stand in style/case.css.
  for (const style of svg.querySelectorAll('style')) style.remove();
  const x = svg.scale('x')!;
  const clamped = (at: number) => Math.max(margin, Math.min(width - 4, at));
  return {
    svg,
    dayAt: (at) => iso(Math.min(end.getTime() - 1, Math.max(start.getTime(), x.invert!(at).getTime()))),
    reach({ from, to }) {
      if (from === undefined && to === undefined) return null;
      return [clamped(from ? x.apply(new Date(from)) : margin), clamped(to ? x.apply(endOf(to)) : width)];
    },
  };
}

const LENGTH = { day: 86_400_000, month: 2_630_000_000, year: 31_557_600_000 } as const;
const iso = (moment: number) => new Date(moment).toISOString().slice(0, 10);
const named = (unit: IncidentTimeline['unit'], day: string) => day.slice(0, { day: 10, month: 7, year: 4 }[unit]);

/** Ticks by year, by month or by day, as long as the time that is drawn asks for. */
function tickWords(start: Date, end: Date): (tick: Date) => string {
  const days = (end.getTime() - start.getTime()) / LENGTH.day;
  const told: Intl.DateTimeFormatOptions =
    days > 1_400
      ? { year: 'numeric' }
      : days > 90
        ? { month: 'short', year: 'numeric' }
        : { day: 'numeric', month: 'short' };
  const format = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { ...told, timeZone: 'UTC' });
  return (tick) => format.format(tick);
}
