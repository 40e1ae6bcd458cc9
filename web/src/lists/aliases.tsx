import type { Alias } from '../../../src/server/api/lists/schema.ts';
import { Said } from '../house/said.tsx';
import { TakeBack } from '../judge/take-back.tsx';
import { words } from '../words/words.ts';

const t = words('lists');

const BY = ['person', 'reports', 'recount'] as const;

/** The other names of one, by who has them so; those that a person joined can be taken apart. */
export function Aliases({ aliases, head }: { readonly aliases: readonly Alias[]; readonly head: number }) {
  if (aliases.length === 0) return <p className="small">{t('noAliases')}</p>;
  return BY.map((by) => {
    const own = aliases.filter((alias) => alias.by === by);
    if (own.length === 0) return null;
    return (
      <section key={by} className="names-aliases">
        <h3>{t(`by.${by}`)}</h3>
        <ul>
          {own.map((alias) => (
            <li key={alias.name}>
              <Said>{alias.name}</Said>
              {alias.entry !== null && (
                <TakeBack
                  entry={alias.entry}
                  head={head}
                  name={t('apart')}
                  label={t('apartOf', { name: alias.name })}
                  done={t('apartDone', { name: alias.name })}
                />
              )}
            </li>
          ))}
        </ul>
      </section>
    );
  });
}
