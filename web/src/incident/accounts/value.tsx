import type { ClaimValue, Count, Group } from '../../../../src/model/index.ts';
import type { SayingTold } from '../../../../src/server/api/incident/schema.ts';
import { Said } from '../../house/said.tsx';
import { amountWords } from '../../words/amount.ts';
import { dateWords } from '../../words/date.ts';
import { term } from '../../words/terms.ts';
import { type Key, words } from '../../words/words.ts';

const t = words('incident');

/** What a claim says, in words, with what has to be known of it and what was decided on it. */
export function Value({ saying }: { readonly saying: SayingTold }) {
  const { judgement, value, group, corrected, correctedGroup } = saying;
  const read = <Plain value={value} group={group} saying={saying} />;
  return (
    <span className="value">
      {judgement === 'corrected' && (
        <>
          <del>
            <span className="unseen">{t('wasRead')} </span>
            {read}
          </del>{' '}
          <ins>
            <Plain value={corrected ?? value} group={correctedGroup ?? group} saying={saying} />
          </ins>
        </>
      )}
      {judgement === 'rejected' ? <del>{read}</del> : judgement !== 'corrected' && read}
      {marksOf(saying).map((mark) => (
        <span key={mark} className="mark">
          {t(mark)}
        </span>
      ))}
      {judgement !== 'open' && (
        <span className={`mark judged-${judgement}`}>
          <span aria-hidden>{SIGNS[judgement]}</span> {term('judgement', judgement)}
        </span>
      )}
      {judgement === 'rejected' && saying.judged?.reason != null && (
        <span className="value-why">
          <Said>{saying.judged.reason}</Said>
        </span>
      )}
    </span>
  );
}

const SIGNS = { accepted: '✓', corrected: '✎', rejected: '✗' } as const;

const isCount = (value: ClaimValue): value is Count => 'vague' in value;

/** Of "people" nobody says more than that they are people. */
const NOBODY_SAYS: ReadonlySet<Group> = new Set(['unknown', 'person']);

function Plain({ value, group, saying }: { value: ClaimValue; group: Group | null; saying: SayingTold }) {
  if ('edtf' in value) return dateWords(value.edtf);
  if ('name' in value) return <Said>{value.name}</Said>;
  if (!isCount(value)) return <Said>{value.text}</Said>;
  const ofWhom = group === null || NOBODY_SAYS.has(group) || group === 'attacker' ? null : term('group', group);
  return (
    <>
      <span className="number">
        {saying.addition && '+'}
        {amountWords(value)}
      </span>
      {ofWhom !== null && <span className="whom"> {ofWhom}</span>}
    </>
  );
}

/** What makes a claim other than a plain statement of a total. */
export function marksOf(saying: SayingTold): Key<'incident'>[] {
  const marks: (Key<'incident'> | null)[] = [
    saying.addition ? 'mark.addition' : saying.total === false ? 'mark.part' : null,
    saying.negated || saying.modality === 'denied' || saying.status === 'denied' ? 'mark.denied' : null,
    saying.modality === 'suspected' || saying.status === 'suspected' ? 'mark.suspected' : null,
    saying.modality === 'conditional' ? 'mark.conditional' : null,
    saying.status === 'claimed' ? 'mark.claimed' : null,
    saying.found === null ? null : 'mark.found',
    saying.judgedOn === null ? null : 'mark.again',
  ];
  return marks.filter((mark) => mark !== null);
}

/** The same in plain text, for names and lists. */
export function valueWords({ value, group, corrected, correctedGroup, addition }: SayingTold): string {
  const said = corrected ?? value;
  if ('edtf' in said) return dateWords(said.edtf);
  if ('name' in said) return said.name;
  if (!isCount(said)) return said.text;
  const whom = correctedGroup ?? group;
  const ofWhom = whom === null || NOBODY_SAYS.has(whom) ? '' : ` ${term('group', whom)}`;
  return `${addition ? '+' : ''}${amountWords(said)}${ofWhom}`;
}
