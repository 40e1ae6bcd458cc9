import type { Announced } from '../../../src/server/api/intake/schema.ts';
import { Choice } from '../house/choice.tsx';
import { Field } from '../house/field.tsx';
import { words } from '../words/words.ts';

const t = words('start');

/** What the reports do not say themselves. */
export type Given = Pick<Announced, 'lang' | 'published'>;

export const NOTHING_GIVEN: Given = { lang: null, published: null };

export function GivenFields(given: {
  readonly given: Given;
  readonly onChange: (given: Given) => void;
  /** What the day of publication is good for. */
  readonly publishedFor: string;
}) {
  const { lang, published } = given.given;
  return (
    <div className="given">
      <Field
        type="date"
        name={t('published')}
        value={published ?? ''}
        onChange={(day) => given.onChange({ ...given.given, published: day || null })}
        says={given.publishedFor}
      />
      <Choice
        name={t('language')}
        value={lang ?? ''}
        options={[
          ['', t('languageFound')],
          ['en', t('english')],
        ]}
        onChange={(code) => given.onChange({ ...given.given, lang: code || null })}
      />
    </div>
  );
}
