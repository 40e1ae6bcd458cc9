import { knowledgeJson } from '../../knowledge.ts';

/** What is known of how a claim was made, as `kind: value` pairs ("figure: exact"); each pair at most once. */
export type Signals = readonly (readonly [kind: string, value: string])[];

/** Log-odds: where every claim starts, and what each signal adds. A signal that was not learnt adds nothing. */
export interface ConfidenceModel {
  readonly intercept: number;
  readonly weights: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** `knowledge/<lang>/confidence.json`, made by `npm run train -- confidence`. */
export function loadConfidenceModel(lang: string): ConfidenceModel {
  return knowledgeJson<ConfidenceModel>(`${lang}/confidence.json`);
}

/** The probability, 0..1 to two places, that a claim made so is right in value. Never certain. */
export function confidenceOf(signals: Signals, { intercept, weights }: ConfidenceModel): number {
  const logOdds = signals.reduce((sum, [kind, value]) => sum + (weights[kind]?.[value] ?? 0), intercept);
  const probability = 1 / (1 + Math.exp(-logOdds));
  return Math.min(0.99, Math.max(0.01, Math.round(100 * probability) / 100));
}
