import { grouped } from '../grouped.ts';
import { independentVoices } from '../independence/independent.ts';
import type { ReasonCode } from './reason.ts';
import type { TollRule } from './rule.ts';
import type { Statement } from './statement.ts';

/** What a rule makes of statements. Null is "not known", never zero. */
export interface Figure {
  readonly low: number | null;
  /** The one figure that the rule stands by; null: it gives a range only. */
  readonly best: number | null;
  readonly high: number | null;
  /** Whether some voice sets no upper bound ("at least 20"): the true figure may lie above `high`. */
  readonly open: boolean;
}

interface Combine {
  /** Statements come in the rule's order of preference; of none there is no figure. */
  of(statements: readonly Statement[]): { figure: Figure; used: readonly Statement[] };
  /** Why a statement is not used; null: all are. */
  readonly otherwise: ReasonCode | null;
}

export const COMBINE: Readonly<Record<TollRule['combine'], Combine>> = {
  range: { of: (statements) => ({ figure: rangeOf(statements), used: statements }), otherwise: null },

  majority: {
    of(statements) {
      const sizes = new Map([...camps(statements)].map(([name, camp]) => [name, strength(camp)]));
      const most = Math.max(...sizes.values());
      const leading = statements.filter((statement) => sizes.get(campOf(statement)) === most);
      return { figure: rangeOf(leading), used: leading };
    },
    otherwise: 'outnumbered',
  },

  corroborated: {
    of(statements) {
      const sizes = new Map([...camps(statements)].map(([name, camp]) => [name, strength(camp)]));
      const borne = statements.filter((statement) => sizes.get(campOf(statement))! >= 2);
      return { figure: rangeOf(borne), used: borne };
    },
    otherwise: 'alone',
  },

  first: {
    of: (statements) => ({ figure: rangeOf(statements.slice(0, 1)), used: statements.slice(0, 1) }),
    otherwise: 'outranked',
  },

  'best-in-range': {
    of: (statements) => ({ figure: { ...rangeOf(statements), best: statements[0]?.low ?? null }, used: statements }),
    otherwise: null,
  },
};

/** Voices that give one figure. */
const camps = (statements: readonly Statement[]) => grouped(statements, campOf);
const campOf = ({ low, high }: Statement): string => `${low}..${high}`;
const strength = (camp: readonly Statement[]): number => independentVoices(camp.map(({ by }) => by));

/** A voice that sets no lower bound ("up to nine") leaves the range without one. */
function rangeOf(statements: readonly Statement[]): Figure {
  if (statements.length === 0) return { low: null, best: null, high: null, open: false };
  const lows = statements.map(({ low }) => low);
  const low = lows.includes(null) ? null : Math.min(...lows.map(Number));
  const high = Math.max(...statements.map(({ low, high }) => high ?? low ?? 0));
  const open = statements.some((statement) => statement.high === null);
  return { low, best: low === high && !open ? low : null, high, open };
}
