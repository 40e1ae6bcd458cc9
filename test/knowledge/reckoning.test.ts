import { test } from 'vitest';
import { knowledgeJson } from '../../src/knowledge.ts';
import { languageCodes } from '../../src/language/index.ts';
import { OneVoice } from '../../src/reckoning/independence/bodies.ts';
import { AttributionRules, VerificationRules } from '../../src/reckoning/index.ts';
import { Additions } from '../../src/reckoning/toll/addition.ts';

test.each(languageCodes)('what reckoning knows of the language %s keeps its schema', (lang) => {
  OneVoice.strict().parse(knowledgeJson(`${lang}/one-voice.json`));
  Additions.strict().parse(knowledgeJson(`${lang}/additions.json`));
});

test('the rules of attribution and verification keep their schemas', () => {
  AttributionRules.parse(knowledgeJson('reckoning/attribution-rules.json'));
  VerificationRules.parse(knowledgeJson('reckoning/verification-rules.json'));
});
