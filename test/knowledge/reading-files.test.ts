import { describe, expect, test } from 'vitest';
import type * as z from 'zod';
import { knowledgeBytes, knowledgeJson } from '../../src/knowledge.ts';
import {
  ConfidenceFile,
  DoerFile,
  EditorialFile,
  EventFile,
  LocationFile,
  NominalFile,
  RelationFile,
  ResponsibilityFile,
  VoiceFile,
} from './reading-files.ts';

const LANGUAGES = ['en'];

describe.each(LANGUAGES)('the words that "%s" is read by', (lang) => {
  test.each<[string, z.ZodType]>([
    ['editorial', EditorialFile],
    ['events', EventFile],
    ['location', LocationFile],
    ['nominals', NominalFile],
    ['doers', DoerFile],
    ['voices', VoiceFile],
    ['responsibility', ResponsibilityFile],
    ['relations', RelationFile],
    ['confidence', ConfidenceFile],
  ])('%s.json has the shape that its room walks', (name, schema) => {
    const read = schema.safeParse(knowledgeJson(`${lang}/${name}.json`));
    expect(read.error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? []).toEqual([]);
  });

  test.each(['events', 'location', 'nominals', 'doers', 'voices', 'responsibility', 'relations', 'confidence'])(
    '%s.json says nothing twice',
    (name) => {
      expect(repeatedKeys(knowledgeBytes(`${lang}/${name}.json`).toString('utf8'))).toEqual([]);
    },
  );

  const events = knowledgeJson<z.infer<typeof EventFile>>(`${lang}/events.json`);
  const responsibility = knowledgeJson<z.infer<typeof ResponsibilityFile>>(`${lang}/responsibility.json`);
  const relations = knowledgeJson<z.infer<typeof RelationFile>>(`${lang}/relations.json`);

  test('a word that tells an outcome has one', () => {
    const silent = Object.entries({ ...events.verbs, ...events.nouns }).filter(
      ([, { weight, outcome, kinds }]) => weight === 'outcome' && outcome === undefined && kinds.length === 0,
    );
    expect(silent).toEqual([]);
  });

  test('a verb that is deadly by itself is not made so by another word', () => {
    const odd = Object.entries(events.verbs).filter(([, { lethal, outcome }]) => lethal && outcome === 'killed');
    expect(odd).toEqual([]);
  });

  test('what affects its subject takes no object', () => {
    const both = Object.entries(events.verbs).filter(([, { affects, custody }]) => affects === 'subj' && custody);
    expect(both).toEqual([]);
  });

  test('each way of holding somebody responsible has one status', () => {
    const ways = responsibility.verbs.flatMap(({ lemma, object = [''], subject = [''], role }) =>
      object.flatMap((noun) => subject.map((who) => `${who} ${lemma} ${noun} ${role}`)),
    );
    expect(ways.filter((way, i) => ways.indexOf(way) !== i)).toEqual([]);
  });

  test('a phrase states one relation', () => {
    const phrases = relations.phrases.map(({ words }) => words.join(' '));
    expect(phrases.filter((phrase, i) => phrases.indexOf(phrase) !== i)).toEqual([]);
  });
});

/** Keys that stand twice in one object of a JSON text: a parser keeps only the last. */
function repeatedKeys(json: string): string[] {
  const repeated: string[] = [];
  const open: Set<string>[] = [];
  for (const [token, key] of json.matchAll(/[{}]|("(?:[^"\\]|\\.)*")\s*(:)?/gu)) {
    if (token === '{') open.push(new Set());
    else if (token === '}') open.pop();
    else if (key !== undefined && token.trimEnd().endsWith(':')) {
      const keys = open.at(-1)!;
      if (keys.has(key)) repeated.push(key);
      keys.add(key);
    }
  }
  return repeated;
}
