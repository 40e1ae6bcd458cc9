import { createHash } from 'node:crypto';
import { GATHERING, gather } from '../../src/reckoning/gather/gather.ts';
import { grouped } from '../../src/reckoning/grouped.ts';
import { type Article, articlesAreThere, readArticles } from './articles.ts';
import { bCubed } from './b-cubed.ts';
import { baseline, SETTINGS } from './baseline.ts';
import { mainMention } from './main-mention.ts';

/** Of so many articles and more an incident is gathered as a case of its own too. */
const OWN_CASE = 4;

/** How well articles are gathered, beside a baseline at the best of its settings; of all, and of each half by itself. */
export function* measureAccuracy(): Generator<string> {
  if (!articlesAreThere()) {
    yield 'The articles (../shared/gold/incidents-dev.jsonl.gz) are not here: there is nothing to measure accuracy by.';
    return;
  }
  const articles = readArticles();
  const byIncident = grouped(articles, ({ incident }) => incident);
  yield `${articles.length} articles on ${byIncident.size} incidents: B-cubed (Bagga and Baldwin 1998)\n`;
  yield HEAD;
  const halves = [0, 1].map((half) => articles.filter(({ incident }) => halfOf(incident) === half));
  for (const [name, part] of [
    ['all', articles] as const,
    ['one half', halves[0]] as const,
    ['the other', halves[1]] as const,
  ]) {
    yield scored(`${GATHERING}, ${name}`, gathered(part), part);
    yield scored(`tf-idf and date, ${name}`, bestOf(part), part);
  }
  const own = [...byIncident.values()].filter((told) => told.length >= OWN_CASE);
  const groups = own.reduce((sum, told) => sum + new Set(gathered(told)).size, 0);
  const within = gathered(articles);
  const labels = new Map(articles.map((article, i) => [article, within[i]]));
  const together = own.reduce((sum, told) => sum + new Set(told.map((article) => labels.get(article))).size, 0);
  yield `\n${own.length} incidents of ${OWN_CASE} articles and more: ${groups} groups when each is a case of its own, ${together} among all`;
}

/** Each article's group, by its main mention. Articles are gathered in the order of publication, as in a case. */
export function gathered(articles: readonly Article[]): number[] {
  const mentions = articles.map(mainMention);
  const order = mentions
    .map((_, i) => i)
    .toSorted((one, other) => (mentions[one].published ?? 0) - (mentions[other].published ?? 0) || one - other);
  const groups: number[] = [];
  for (const [place, { founder }] of gather(order.map((i) => mentions[i])).entries()) groups[order[place]] = founder;
  return groups;
}

/** The groups of the baseline at the setting that is best here. */
function bestOf(articles: readonly Article[]): number[] {
  const at = baseline(articles);
  const truth = articles.map(({ incident }) => incident);
  const f1 = (groups: readonly number[]) => bCubed(groups, truth).f1;
  return SETTINGS.map(at).reduce((best, groups) => (f1(groups) > f1(best) ? groups : best));
}

export function scored(name: string, groups: readonly number[], articles: readonly Article[]): string {
  const { precision, recall, f1 } = bCubed(
    groups,
    articles.map(({ incident }) => incident),
  );
  return row([name, ...[precision, recall, f1].map((share) => (100 * share).toFixed(1)), `${new Set(groups).size}`]);
}

function row([name, ...cells]: readonly string[]): string {
  return `${name.padEnd(28)}${cells.map((cell) => cell.padStart(8)).join('')}`;
}

/** What stands over the rows of `scored`. */
export const HEAD = row(['', 'P', 'R', 'F1', 'groups']);

/** 0 or 1, by the incident's id: an incident's articles stay together. */
const halfOf = (incident: string): number => createHash('sha256').update(incident).digest()[0] & 1;
