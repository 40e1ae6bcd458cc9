import type { Language } from '../src/language/language.ts';
import { type LetterCase, letterCases } from '../src/language/letter-case.ts';
import { withoutUsualCapitals } from '../src/language/tag-features.ts';
import type { GoldSentence } from './treebank.ts';

/** Words that open speech or a list: a capital after them says nothing. */
const OPENS = /^(?:["“”«`']+|``|[-–—•*([:;]|\.{1,3}|[!?]+)$/u;
const NAME = /\|NNPS?$/;

/**
 * The sentences in small letters, each word tagged with the case it was written in: what a case restorer learns from.
 * A capital that only opens a sentence counts as small. Headings, whose capitals say nothing, are left out.
 */
export function letterCaseSentences(sentences: readonly GoldSentence[]): GoldSentence[] {
  return sentences.filter(({ forms }) => !isHeading(forms)).map(withCases);
}

/** Share of the words with letters whose case a language tells rightly by their small letters. */
export function evaluateLetterCase(sentences: readonly GoldSentence[], language: Language): number {
  let [right, seen] = [0, 0];
  for (const { forms, tags } of letterCaseSentences(sentences)) {
    const told = language.letterCase(forms);
    for (const [i, form] of forms.entries()) {
      if (!/\p{L}/u.test(form)) continue;
      seen++;
      if (told[i] === tags[i]) right++;
    }
  }
  return right / seen;
}

function withCases(sentence: GoldSentence): GoldSentence {
  const { forms, tags } = sentence;
  const cases = forms.map((form, i) => {
    const opens = i === 0 || OPENS.test(forms[i - 1]);
    return opens && !NAME.test(tags[i]) && form.length > 1 && caseOf(form) === 'Capital' ? 'small' : caseOf(form);
  });
  return { ...sentence, forms: forms.map((form) => form.toLowerCase()), tags: cases };
}

function caseOf(form: string): LetterCase {
  if (form === form.toLowerCase()) return letterCases[0];
  const several = form.replace(/[^\p{L}]/gu, '').length > 1;
  return several && form === form.toUpperCase() ? letterCases[2] : letterCases[1];
}

/** Most of the words that are usually small have a capital. */
function isHeading(forms: readonly string[]): boolean {
  const lettered = forms.filter((form) => /^\p{L}{2,}/u.test(form));
  const raised = lettered.filter((form) => /^\p{Lu}/u.test(form));
  return withoutUsualCapitals(forms) || (lettered.length > 2 && raised.length > 0.6 * lettered.length);
}
