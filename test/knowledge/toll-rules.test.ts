import { expect, test } from 'vitest';
import { knowledgeJson } from '../../src/knowledge.ts';
import { TollRules } from '../../src/reckoning/index.ts';

test('knowledge/reckoning/toll-rules.json keeps its schema, and no rule stands twice', () => {
  const { rules } = TollRules.parse(knowledgeJson('reckoning/toll-rules.json'));
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
});
