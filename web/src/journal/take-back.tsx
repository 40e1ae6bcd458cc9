import type { JournalEntry } from '../../../src/server/api/journal/schema.ts';
import { useDecide } from '../api/decide.ts';
import { Problem } from '../house/problem.tsx';
import { ReasonForm } from '../judge/reason-form.tsx';
import { words } from '../words/words.ts';

const t = words('journal');

/** Takes a decision back, with a reason: from then on it is as if it had not been made, and both stay on the record. */
export function TakeBack(given: {
  readonly entry: JournalEntry;
  /** Of the case as the page has it. */
  readonly head: number;
  readonly onDone: () => void;
}) {
  const { entry, head, onDone } = given;
  const { mutate, isPending, error } = useDecide();
  const send = (reason: string) =>
    mutate({ decisions: [{ type: 'decision-undone', entry: entry.seq, reason }], seen: head }, { onSuccess: onDone });
  return (
    <div className="take-back">
      <ReasonForm name={t('takeBack')} offered={[]} busy={isPending} onSend={send} onCancel={onDone} />
      {error !== null && <Problem error={error} />}
    </div>
  );
}
