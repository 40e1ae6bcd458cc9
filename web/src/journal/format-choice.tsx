import type { ExportFormats } from '../../../src/server/api/exports/schema.ts';
import { type Key, words } from '../words/words.ts';

const t = words('journal');

/** The formats, each with what it is for and what it does not carry. */
export function FormatChoice(given: {
  readonly formats: ExportFormats['formats'];
  readonly format: string;
  readonly onChoose: (format: string) => void;
}) {
  return (
    <fieldset className="formats">
      <legend>{t('export.format')}</legend>
      {given.formats.map(({ id }) => (
        <label key={id}>
          <input
            type="radio"
            name="format"
            value={id}
            checked={id === given.format}
            onChange={() => given.onChoose(id)}
          />
          <span>
            <strong>{t(`format.${id}` as Key<'journal'>)}</strong> {t(`says.${id}` as Key<'journal'>)}{' '}
            <span className="small">
              {t('export.loses')} {t(`loses.${id}` as Key<'journal'>)}
            </span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
