import type { IncidentId, Reference } from '../../model/index.ts';
import { insert, run } from '../engine/rows.ts';
import type { MentionRow } from '../engine/tables.ts';
import { canonicalJson } from '../record/canonical.ts';
import { mentionReadAt } from './read-at.ts';
import { type Body, referenceOf, register, subjectOf } from './register.ts';

/**
 * The incidents that people found in reports. Where the reader has found the same, dates, places and actors stay as it read
 * them; in what happened the person's words stand. Where it is placed is for `placement`.
 */
export const account = register({
  types: ['mention-made'],
  subjects: ({ mention }) => [subjectOf(mention)],
  async hold(db, subjects, body, seq) {
    const touched: IncidentId[] = [];
    for (const mention of subjects.map(referenceOf)) {
      const removed = await run<{ incident: IncidentId | null }>(
        db,
        'DELETE FROM mention WHERE report = ? AND key = ? RETURNING incident',
        mention.report,
        mention.key,
      );
      touched.push(...removed.flatMap(({ incident }) => incident ?? []));
      const read = await mentionReadAt(db, mention);
      if (body !== null)
        await insert(db, 'mention', [{ ...(read ?? unread(mention)), ...madeMention(body, read), made: seq }]);
      else if (read !== undefined) await insert(db, 'mention', [read]);
      else await run(db, 'DELETE FROM claim WHERE report = ? AND mention = ?', mention.report, mention.key);
    }
    return touched;
  },
});

/** What is known of a mention of which nobody has said more than that it is there. */
const unread = (mention: Reference): Omit<MentionRow, 'incident' | 'made' | 'summary' | 'kinds'> => ({
  ...mention,
  local: null,
  background: 0,
  edtf: null,
  earliest: null,
  latest: null,
  country: null,
  places: '[]',
  perpetrators: '[]',
});

function madeMention({ summary, kinds }: Body<'mention-made'>, read: Pick<MentionRow, 'kinds'> | undefined) {
  return {
    summary,
    background: 0,
    kinds: kinds.length === 0 && read !== undefined ? read.kinds : canonicalJson(kinds),
  };
}
