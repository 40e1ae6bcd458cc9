/** Units that a date is counted in. */
export type DateUnit = 'hour' | 'day' | 'week' | 'weekend' | 'month' | 'year' | 'decade';

/** What a relative date is counted from: the day of publication, or the day the story has reached. */
export type DateAnchor = 'publication' | 'story';

/** What the words mean before anything is known about the document. Months and days from 1, weekdays from Monday 0. */
export type DateMeaning =
  /** "June 18", "2006", "Tuesday, July 23, 2019"; what is missing is filled from the context. */
  | {
      readonly kind: 'calendar';
      readonly year?: number;
      readonly month?: number;
      readonly day?: number;
      readonly which?: Which;
      /** Day and month could be meant the other way round: "05/06/2019". */
      readonly swappable?: boolean;
    }
  /** Days from Easter Sunday. */
  | { readonly kind: 'easter'; readonly days: number; readonly year?: number }
  | { readonly kind: 'decade'; readonly year: number }
  /** EDTF season number, 21 spring to 24 winter. */
  | { readonly kind: 'season'; readonly season: number; readonly year?: number; readonly which?: Which }
  /** "Monday"; with `week`, the one of that calendar week: -1 last week. */
  | { readonly kind: 'weekday'; readonly weekday: number; readonly which?: Which; readonly week?: number }
  /** "yesterday", "last week", "three years ago", "two days earlier". A null amount is "several". */
  | {
      readonly kind: 'shift';
      readonly unit: DateUnit;
      readonly amount: number | null;
      readonly sign: -1 | 0 | 1;
      readonly anchor: DateAnchor;
      /** What it is counted from, where the words say so: "two days after Thursday's attack"; a 'name' has no date. */
      readonly of?: DateMeaning;
      /** The whole calendar week, not a count of seven days: "last week", "three weeks ago", not "a week later". */
      readonly whole?: boolean;
      readonly approximate?: boolean;
      /** It dates the event told after it, not the one before: "the raid came a week after gunmen killed nine". */
      readonly behind?: boolean;
    }
  /** A stretch that ends (or, ahead, begins) at the anchor: "in the last 24 hours", "the next three days". */
  | {
      readonly kind: 'window';
      readonly unit: DateUnit;
      readonly amount: number | null;
      readonly sign: -1 | 1;
      readonly anchor: DateAnchor;
    }
  /** How long, not when: "for the last five years". */
  | { readonly kind: 'duration' }
  /** Looks like a date and is none: "Bloody Sunday", "the June 5 Movement", "every Friday". Never handed out. */
  | { readonly kind: 'name' }
  /** A time or part of the day of the story: "at 7:45 p.m.", "before dawn". */
  | { readonly kind: 'clock' }
  /** A null end is open: "since 2012". */
  | { readonly kind: 'range'; readonly from: DateMeaning | null; readonly to: DateMeaning | null };

/** `story`: of the year that the story has reached; `lastYear`: of the year before publication. */
export type Which = 'last' | 'this' | 'next' | 'lastYear' | 'story';

export type PartOfDay = 'early' | 'dawn' | 'morning' | 'noon' | 'afternoon' | 'evening' | 'night' | 'midnight' | 'late';

/** A date phrase of one sentence. Its span leaves out the preposition: "Monday" in "on Monday". */
export interface DateExpression {
  /** Word indexes, `to` exclusive. */
  readonly from: number;
  readonly to: number;
  /** UTF-16 offsets into the document's text. */
  readonly start: number;
  readonly end: number;
  /** Index of the sentence and of its paragraph. */
  readonly sentence: number;
  readonly paragraph: number;
  readonly meaning: DateMeaning;
  readonly partOfDay?: PartOfDay;
  /** 24-hour clock, HH:MM, as the text gives it; no zone is reckoned. */
  readonly time?: string;
  /** "early June", "late 2014": the date is that of the whole month or year. */
  readonly modifier?: 'early' | 'mid' | 'late';
  /** Stands alone on its line: "2003", "June 2021". Its year holds for the dates under it. */
  readonly heading?: true;
  /** The date stands alone in its sentence or in an agency's opening: it dates the report, not an event. */
  readonly dateline?: true;
  /** "will", "next": a missing year or a weekday is sought after publication, not before. */
  readonly ahead?: true;
  /** The year of an event's name: "2016 Berlin attack". */
  readonly naming?: true;
  /** The patterns that made it, in order. */
  readonly why: string;
}
