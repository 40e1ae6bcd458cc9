import { useId } from 'react';
import type { Announced } from '../../../src/server/api/intake/schema.ts';
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
  const id = useId();
  return (
    <div className="given">
      <div className="field">
        <label htmlFor={`${id}-day`}>{t('published')}</label>
        <input
          id={`${id}-day`}
          type="date"
          aria-describedby={`${id}-for`}
          value={published ?? ''}
          onChange={({ target }) => given.onChange({ ...given.given, published: target.value || null })}
        />
        <span className="small" id={`${id}-for`}>
          {given.publishedFor}
        </span>
      </div>
      <div className="field">
        <label htmlFor={`${id}-lang`}>{t('language')}</label>
        <select
          id={`${id}-lang`}
          value={lang ?? ''}
          onChange={({ target }) => given.onChange({ ...given.given, lang: target.value || null })}
        >
          <option value="">{t('languageFound')}</option>
          <option value="en">{t('english')}</option>
        </select>
      </div>
    </div>
  );
}
