import type { Measure } from '../../model/index.ts';
import { grouped } from '../grouped.ts';
import { endOf } from './tree.ts';

/** A figure with whose word it is, by keys of voices. */
export interface Cited {
  readonly voice: string;
  /** The voice that its report is itself: `outlet:afp`. */
  readonly teller: string;
  readonly measure: Measure;
  readonly group: string;
  readonly low: number | null;
  readonly high: number | null;
  /** False: rejected or denied; nothing is followed over it. */
  readonly stands: boolean;
}

/** Whose word a figure is in the end. */
export interface Source {
  readonly voice: string;
  /** The outlets that passed it on, the nearest first. */
  readonly through: readonly string[];
  /** Outlets cite each other for it, and nobody else is known to have said it. */
  readonly circle: boolean;
}

/**
 * Follows citations from outlet to outlet: where a report cites an outlet for a figure, and a report of that outlet
 * gives the same figure as another's word, it is that other's; so is what a report says itself and quotes somebody for.
 * A circle ends at its member that comes first by name. In the order of `figures`.
 */
export function sourcesOf(figures: readonly Cited[]): Source[] {
  const told = grouped(
    figures.filter(({ stands }) => stands),
    (figure) => named(figure, figure.teller),
  );
  const next = (at: string): string | undefined =>
    (told.get(at) ?? [])
      .map((figure) => named(figure, figure.voice))
      .filter((voice) => voice !== at)
      .toSorted()[0];
  return figures.map((figure) => {
    const start = named(figure, figure.voice);
    const { root, circle } = endOf(start, next);
    const through: string[] = [];
    for (let at = start; at !== root && !through.includes(voiceIn(at)); at = next(at)!) through.push(voiceIn(at));
    return { voice: voiceIn(root), through, circle };
  });
}

/** A voice together with the figure that it gives. */
const named = ({ measure, group, low, high }: Cited, voice: string): string =>
  `${voice}\n${measure} ${group} ${low}..${high}`;

const voiceIn = (name: string): string => name.slice(0, name.indexOf('\n'));
