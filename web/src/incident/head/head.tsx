import type { IncidentTold } from '../../../../src/server/api/incident/schema.ts';
import { Fact } from '../../house/fact.tsx';
import { Said } from '../../house/said.tsx';
import { numberWords } from '../../words/amount.ts';
import { countryName } from '../../words/country.ts';
import { dateWords } from '../../words/date.ts';
import { several } from '../../words/several.ts';
import { term } from '../../words/terms.ts';
import { words } from '../../words/words.ts';
import { edtfOf } from './edtf.ts';
import { Name } from './name.tsx';
import { withinWords } from './within.ts';

const t = words('incident');

/** What an incident is: its name, when and where, what and who, how far it is borne out, what is open. */
export function Head({ told }: { readonly told: IncidentTold }) {
  const { line, attributions, verification } = told;
  return (
    <header className="incident-head">
      <Name told={told} />
      {line.withdrawn !== null && (
        <p className="withdrawn">
          <strong>{t('withdrawn')}</strong> <Said>{line.withdrawn}</Said>
        </p>
      )}
      <dl className="incident-facts">
        <Fact name={term('', 'when')}>
          {dateWords(edtfOf(line))}
          {edtfOf(line) !== null && <code className="edtf">{edtfOf(line)}</code>}
        </Fact>
        <Fact name={term('', 'where')}>
          <Where line={line} />
        </Fact>
        <Fact name={term('', 'kind')}>{line.kinds.map((kind) => term('kind', kind)).join(', ') || t('unknown')}</Fact>
        <Fact name={t('who')}>
          {attributions.length === 0 && t('nobodySays')}
          {several(
            attributions.map(({ actor, name, level }) => (
              <span key={actor}>
                <Said>{name}</Said> <span className="small">{t(`level.${(level ?? 'none') as 'none'}`)}</span>
              </span>
            )),
            '; ',
          )}
        </Fact>
        <Fact name={t('verification')}>
          {term('verification', verification.incident.status)}{' '}
          <span className="small">
            {t('voices', { count: verification.incident.voices })},{' '}
            {t('independent', { count: verification.incident.independent })}
          </span>
        </Fact>
        <Fact name={t('differsOn')}>
          {line.differs.length === 0 ? (
            t('nothingDiffers')
          ) : (
            <span className="apart-words">≠ {line.differs.map((topic) => term('topic', topic)).join(', ')}</span>
          )}
        </Fact>
        <Fact name={t('claims')}>
          {numberWords(line.claims)}{' '}
          <span className={line.undecided > 0 ? 'open-claims' : 'small'}>
            {t('undecided', { count: line.undecided })}
          </span>
        </Fact>
      </dl>
    </header>
  );
}

type Line = IncidentTold['line'];

function Where({ line: { place, admin1, country, spot } }: { readonly line: Line }) {
  const names = [place, admin1].filter((name) => name !== null);
  if (names.length === 0 && country === null) return t('unknown');
  return (
    <>
      {several([
        ...names.map((name) => <Said key={name}>{name}</Said>),
        ...(country === null ? [] : [countryName(country)]),
      ])}{' '}
      <span className="small">{spot === null ? t('noPoint') : withinWords(spot)}</span>
    </>
  );
}
