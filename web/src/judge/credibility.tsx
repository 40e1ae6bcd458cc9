import { Choice } from '../house/choice.tsx';
import { term } from '../words/terms.ts';
import { words } from '../words/words.ts';

const t = words('judge');

const GRADES = ['1', '2', '3', '4', '5', '6'] as const;

/** How credible the information is, in the Admiralty code. */
export function Credibility(given: {
  readonly value: number | null;
  readonly busy: boolean;
  readonly onChoose: (credibility: number) => void;
}) {
  const { value, busy, onChoose } = given;
  const grades = GRADES.map((grade) => [grade, `${grade} ${term('credibility', grade)}`] as const);
  return (
    <Choice<string>
      inline
      name={t('credibility')}
      value={value === null ? '' : String(value)}
      options={value === null ? [['', t('ungraded')], ...grades] : grades}
      onChange={(grade) => grade !== '' && onChoose(Number(grade))}
      isDisabled={busy}
    />
  );
}
