import { useQuery } from '@tanstack/react-query';
import type { Journal } from '../../../src/server/api/journal/schema.ts';
import { ask } from '../api/ask.ts';
import { Answered } from '../house/answered.tsx';
import { Said } from '../house/said.tsx';
import { Wide } from '../house/wide.tsx';
import { instantWords } from '../words/date.ts';
import { words } from '../words/words.ts';

const t = words('journal');

/** So many are listed; the journal has all. */
const LISTED = 100;

/** What has left the case, with the hash by which a file is known again. */
export function PastExports() {
  const past = useQuery({
    queryKey: ['journal', 'exports'],
    queryFn: () => ask<Journal>('/journal', { type: 'export-made', limit: LISTED }),
  });
  return (
    <section aria-label={t('export.past')}>
      <h2>{t('export.past')}</h2>
      <Answered query={past}>
        {({ entries }) =>
          entries.length === 0 ? (
            <p className="small">{t('export.none')}</p>
          ) : (
            <Wide name={t('export.file')}>
              <table>
                <thead>
                  <tr>
                    <th>{t('time')}</th>
                    <th>{t('author')}</th>
                    <th>{t('export.file')}</th>
                    <th>{t('export.hash')}</th>
                  </tr>
                </thead>
                <tbody>
                  {entries.map(({ seq, at, author, body }) =>
                    body.type !== 'export-made' ? null : (
                      <tr key={seq}>
                        <td>{instantWords(at)}</td>
                        <td>
                          <Said>{author}</Said>
                        </td>
                        <td>
                          <Said>{body.file}</Said>
                        </td>
                        <td>
                          <code>{body.sha256}</code>
                        </td>
                      </tr>
                    ),
                  )}
                </tbody>
              </table>
            </Wide>
          )
        }
      </Answered>
    </section>
  );
}
