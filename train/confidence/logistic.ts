import type { ConfidenceModel, Signals } from '../../src/reading/claim/confidence.ts';
import type { Example } from './examples.ts';
import { solve } from './solve.ts';

/** A signal seen less often is not learnt. */
const LEAST = 15;
/** How strongly weights are held near nothing (ridge): a signal needs about so many examples to count. */
const RIDGE = 4;
const ROUNDS = 12;

/**
 * Weights of a logistic regression over the examples' signals, by Newton's method: the same examples give the same
 * weights. Log-odds, to two places.
 */
export function logisticModel(examples: readonly Example[]): ConfidenceModel {
  const keys = learntKeys(examples);
  const column = new Map(keys.map((key, i) => [key, i + 1]));
  const rows = examples.map(({ signals }) => [0, ...signals.flatMap((signal) => column.get(keyOf(signal)) ?? [])]);
  let weights = new Array<number>(keys.length + 1).fill(0);
  for (let round = 0; round < ROUNDS; round++) {
    const step = newtonStep(examples, rows, weights);
    weights = weights.map((weight, i) => weight + step[i]);
  }
  return { intercept: rounded(weights[0]), weights: table(keys, weights.slice(1)) };
}

/** Column 0 is the intercept, which the ridge leaves alone. */
function newtonStep(
  examples: readonly Example[],
  rows: readonly (readonly number[])[],
  weights: readonly number[],
): number[] {
  const gradient = weights.map((weight, i) => (i === 0 ? 0 : -RIDGE * weight));
  const curvature = weights.map((_, i) => weights.map((__, j) => (i === j ? (i === 0 ? 1e-9 : RIDGE) : 0)));
  for (const [at, row] of rows.entries()) {
    const { right, weight } = examples[at];
    const probability = 1 / (1 + Math.exp(-row.reduce((sum, i) => sum + weights[i], 0)));
    for (const i of row) {
      gradient[i] += weight * ((right ? 1 : 0) - probability);
      for (const j of row) curvature[i][j] += weight * probability * (1 - probability);
    }
  }
  return solve(curvature, gradient);
}

const keyOf = ([kind, value]: Signals[number]): string => `${kind}\n${value}`;

/** Signals that are common enough, by kind and value. */
function learntKeys(examples: readonly Example[]): string[] {
  const seen = new Map<string, number>();
  for (const { signals } of examples) for (const key of signals.map(keyOf)) seen.set(key, (seen.get(key) ?? 0) + 1);
  return [...seen.keys()].filter((key) => seen.get(key)! >= LEAST).sort();
}

function table(keys: readonly string[], weights: readonly number[]): ConfidenceModel['weights'] {
  const kinds: Record<string, Record<string, number>> = {};
  for (const [at, key] of keys.entries()) {
    const [kind, value] = key.split('\n');
    kinds[kind] ??= {};
    kinds[kind][value] = rounded(weights[at]);
  }
  return kinds;
}

const rounded = (weight: number): number => Math.round(100 * weight) / 100;
