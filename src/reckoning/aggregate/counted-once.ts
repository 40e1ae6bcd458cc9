/** What an incident has of one measure: least and greatest number, null where it is open; both null: unknown, not 0. */
export interface Figure {
  readonly incident: string;
  readonly low: number | null;
  readonly high: number | null;
}

/** One incident is a part of another, as "three villages attacked" has each village for a part. */
export interface PartOf {
  readonly part: string;
  readonly whole: string;
}

/** A sum over incidents in which nobody is counted twice, and what it leaves out. */
export interface Once {
  /** Sum of the least numbers of those that have one; null: none has. */
  readonly low: number | null;
  /** Null: open, because one of those counted is, or one has no figure. */
  readonly high: number | null;
  readonly counted: readonly string[];
  /** Those left out, each with the whole that counts its people. */
  readonly within: readonly { readonly incident: string; readonly whole: string }[];
  /** Those of which no number is known: the sum says nothing of them. */
  readonly unknown: readonly string[];
  /** Wholes of whose parts more is told than of themselves: the sum may be too low by the difference. */
  readonly exceeded: readonly { readonly whole: string; readonly high: number; readonly parts: number }[];
}

/**
 * Sums figures of one measure over incidents. A part is left out where a whole that it belongs to, however many steps
 * away, has a figure of its own; where the whole has none, its parts are counted. Of relations that lead in a circle none
 * is believed: each of those incidents is counted for itself.
 */
export function countedOnce(figures: readonly Figure[], relations: readonly PartOf[]): Once {
  const known = new Map(figures.map((figure) => [figure.incident, figure]));
  const wholes = wholesIn(relations);
  const within: { incident: string; whole: string }[] = [];
  const counted: Figure[] = [];
  const unknown: string[] = [];
  for (const figure of figures) {
    const whole = [...above(figure.incident, wholes)].find((one) => isFigure(known.get(one)));
    if (whole !== undefined) within.push({ incident: figure.incident, whole });
    else if (isFigure(figure)) counted.push(figure);
    else unknown.push(figure.incident);
  }
  const lows = counted.flatMap(({ low }) => low ?? []);
  const told = new Map<string, number>();
  for (const { incident, low } of figures)
    for (const whole of wholes.get(incident) ?? []) told.set(whole, (told.get(whole) ?? 0) + (low ?? 0));
  const open = unknown.length > 0 || counted.length === 0 || counted.some(({ high }) => high === null);
  return {
    low: lows.length === 0 ? null : sum(lows),
    high: open ? null : sum(counted.map(({ high }) => high!)),
    counted: counted.map(({ incident }) => incident),
    within,
    unknown,
    exceeded: counted.flatMap(({ incident, high }) => {
      const parts = told.get(incident) ?? 0;
      return high !== null && parts > high ? [{ whole: incident, high, parts }] : [];
    }),
  };
}

const isFigure = (figure: Figure | undefined): boolean => figure !== undefined && (figure.low ?? figure.high) !== null;

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

type Wholes = ReadonlyMap<string, ReadonlySet<string>>;

/** The wholes that each incident is next below; a relation that leads back to its part is left out. */
function wholesIn(relations: readonly PartOf[]): Wholes {
  const told = byPart(relations);
  return byPart(relations.filter(({ part, whole }) => part !== whole && !above(whole, told).has(part)));
}

function byPart(relations: readonly PartOf[]): Map<string, Set<string>> {
  const wholes = new Map<string, Set<string>>();
  for (const { part, whole } of relations) wholes.set(part, (wholes.get(part) ?? new Set<string>()).add(whole));
  return wholes;
}

/** Everything that an incident is a part of, the nearest first. */
function above(incident: string, wholes: Wholes): Set<string> {
  const found = new Set<string>();
  const open = [...(wholes.get(incident) ?? [])];
  for (let whole = open.shift(); whole !== undefined; whole = open.shift()) {
    if (found.has(whole)) continue;
    found.add(whole);
    open.push(...(wholes.get(whole) ?? []));
  }
  return found;
}
