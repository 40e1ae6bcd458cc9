import { mentionKeys } from '../../src/casefile/key.ts';
import type { Incident, Reading } from '../../src/model/index.ts';
import { type Mention, mentionsOf } from '../../src/reckoning/gather/mention.ts';
import type { Article } from './articles.ts';

/** What an article mainly tells of, in all of its words: its first incident that is no background, or what it says at all. */
export function mainMention({ reading, document }: Pick<Article, 'reading' | 'document'>): Mention {
  const told = reading.incidents.length > 0 ? reading : { ...reading, incidents: [NOTHING] };
  const mentions = mentionsOf(told, document, mentionKeys(told));
  return mentions.find(({ background }) => !background) ?? mentions[0];
}

/** An incident of which an article says nothing that the reader understands. */
const NOTHING: Reading['incidents'][number] = {
  id: 'i1',
  summary: '',
  background: false,
  kinds: [],
  trigger: { start: 0, end: 0, text: '' },
  when: { edtf: null, precision: 'unknown', spans: [] },
  where: [],
  country: null,
  perpetrators: [],
  targets: [],
  victims: [],
  means: [],
  toll: {},
  relations: [],
  claims: [],
} satisfies Incident;
