import { words } from '../../words/words.ts';

const t = words('case');

const SIGNS = ['site', 'area', 'several'] as const;

/** What the signs on the map mean. */
export function Legend() {
  return (
    <details className="map-legend">
      <summary>{t('legend')}</summary>
      <ul>
        {SIGNS.map((sign) => (
          <li key={sign}>
            <span aria-hidden="true" className={`sign sign-${sign}`} />
            {t(`legend.${sign}`)}
          </li>
        ))}
      </ul>
      <p className="small">{t('legend.borders')}</p>
    </details>
  );
}
