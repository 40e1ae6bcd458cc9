import { grouped } from '../grouped.ts';
import type { Account, LeftOut } from './account.ts';
import type { Reason } from './reason.ts';
import type { TollRule } from './rule.ts';
import { isLater, type Statement, sameFigure, toldBy } from './statement.ts';
import { leastWholes } from './whole.ts';

interface Spoken {
  readonly said: Statement[];
  readonly left: LeftOut[];
}

/**
 * What the voices say of one cell, one statement each, and what is left out for it. `accounts` are those that a rule
 * keeps. In the cell of all, `parts` are the accounts of its groups; in any other they are null.
 */
export function statementsOf(accounts: readonly Account[], parts: readonly Account[] | null, rule: TollRule): Spoken {
  const additions = accounts.filter(({ addition }) => addition);
  const figures = accounts.filter(({ addition }) => !addition);
  const told = parts === null ? ofGroup(figures, rule) : ofAll(figures, parts, rule);
  const spoken = oneOfEach(told.said);
  const added = withAdditions(spoken.said, additions, rule);
  return { said: added.said, left: [...told.left, ...spoken.left, ...added.left] };
}

/**
 * "12 children" among 30 people is a figure for children as any other, unless the same voice tells a total of children
 * beside it.
 */
function ofGroup(figures: readonly Account[], rule: TollRule): Spoken {
  const wholes = figures.filter(({ total }) => total);
  const telling = new Set(wholes.map(tellerOf));
  const parts = figures.filter(({ total }) => !total);
  const own = groupFigures(
    parts.filter((part) => !telling.has(tellerOf(part))),
    rule,
  );
  const within = parts.filter((part) => telling.has(tellerOf(part)));
  return { said: [...wholes.map(toldBy), ...own.said], left: [...aside(within, { code: 'part' }), ...own.left] };
}

const tellerOf = ({ origin, claim }: Account): string => `${origin} ${claim.report}`;

function ofAll(figures: readonly Account[], parts: readonly Account[], rule: TollRule): Spoken {
  const wholes = figures.filter(({ total }) => total);
  const own = figures.filter(({ total }) => !total);
  if (wholes.length === 0) return leastOfAll(own, parts, rule);
  return { said: wholes.map(toldBy), left: aside(own, { code: 'part' }) };
}

/**
 * A single figure that a report's voice gives for a group is the group's; of several, which may overlap, at least the
 * greatest.
 */
function groupFigures(parts: readonly Account[], rule: TollRule): Spoken {
  const said: Statement[] = [];
  const left: LeftOut[] = [];
  for (const own of grouped(parts, tellerOf).values()) {
    const greatest = own.toSorted((one, other) => (other.low ?? 0) - (one.low ?? 0))[0];
    if (own.every((one) => sameFigure(one, greatest))) said.push(...own.map(toldBy));
    else if (rule.parts === 'left-out' || greatest.low === null) left.push(...aside(own, PARTS_ONLY));
    else said.push({ low: greatest.low, high: null, by: greatest, claims: own, made: 'parts' });
  }
  return { said, left };
}

/** Where nobody tells how many there were of all. */
function leastOfAll(own: readonly Account[], parts: readonly Account[], rule: TollRule): Spoken {
  const said = rule.parts === 'at-least' ? leastWholes([...own, ...parts.filter(({ addition }) => !addition)]) : [];
  const used = new Set(said.flatMap(({ claims }) => claims));
  return {
    said,
    left: aside(
      own.filter((account) => !used.has(account)),
      PARTS_ONLY,
    ),
  };
}

const PARTS_ONLY: Reason = { code: 'part-only' };

/** One statement an origin: its latest, because a toll rises as bodies are found, and so the greatest of one day. */
function oneOfEach(statements: readonly Statement[]): Spoken {
  const speaking = new Map<string, Statement>();
  for (const statement of statements) {
    const before = speaking.get(statement.by.origin);
    if (before === undefined || outdates(statement, before)) speaking.set(statement.by.origin, statement);
  }
  const left = statements.flatMap((statement) => {
    const holding = speaking.get(statement.by.origin)!;
    if (holding === statement) return [];
    return aside(statement.claims, outdone(statement, holding));
  });
  return { said: [...speaking.values()], left };
}

function outdates(one: Statement, other: Statement): boolean {
  if (isLater(one.by, other.by) || isLater(other.by, one.by)) return isLater(one.by, other.by);
  return ((one.low ?? -1) - (other.low ?? -1) || bounds(one) - bounds(other)) > 0;
}

function outdone(statement: Statement, holding: Statement): Reason {
  const { voice } = holding.by;
  if (sameFigure(statement, holding)) return { code: 'again', voice };
  return { code: isLater(holding.by, statement.by) ? 'later' : 'greater', voice };
}

const bounds = ({ low, high }: Statement): number => Number(low !== null) + Number(high !== null);

/**
 * Additions go on top of what the same voice told on an earlier day, each figure once: of one day a figure may hold
 * them already.
 */
function withAdditions(said: readonly Statement[], additions: readonly Account[], rule: TollRule): Spoken {
  const left: LeftOut[] = [];
  const sums = new Map<string, Statement>();
  for (const addition of additions) {
    const base = said.find(({ by }) => by.origin === addition.origin);
    const sum = sums.get(addition.origin) ?? base;
    const why = reasonAgainst(addition, base, sum, rule);
    if (why !== null) left.push({ account: addition, why });
    else sums.set(addition.origin, plus(sum!, addition));
  }
  return { said: said.map((statement) => sums.get(statement.by.origin) ?? statement), left };
}

/** Null: it may be added. */
function reasonAgainst(
  addition: Account,
  base: Statement | undefined,
  sum: Statement | undefined,
  { additions, name }: TollRule,
): Reason | null {
  const { voice } = addition;
  if (base === undefined || sum === undefined) return { code: 'adds-to-unknown' };
  if (base.by.published === null || !isLater(addition, base.by)) return { code: 'adds-to-holding' };
  if (sum.claims.slice(1).some((other) => sameFigure(other, addition))) return { code: 'again', voice };
  return additions === 'added' ? null : { code: 'adds-not', voice, rule: name };
}

function plus(base: Statement, addition: Account): Statement {
  return {
    low: base.low === null || addition.low === null ? base.low : base.low + addition.low,
    high: base.high === null || addition.high === null ? null : base.high + addition.high,
    by: base.by,
    claims: [...base.claims, addition],
    made: 'sum',
  };
}

const aside = (accounts: readonly Account[], why: Reason): LeftOut[] => accounts.map((account) => ({ account, why }));
