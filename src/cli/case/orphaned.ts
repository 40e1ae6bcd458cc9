import type { CaseFile, Orphan } from '../../casefile/index.ts';
import { hanging } from '../../exchange/terminal/layout.ts';
import { harmless, quote } from '../../exchange/terminal/plain.ts';
import { standardOutput } from '../output/sink.ts';
import { PAGE_WIDTH } from '../output/width.ts';
import { ALL_READ } from '../status.ts';
import { sentenceOf } from './sentence.ts';

/** Lists the decisions that hold and have nothing to hold on; gives the exit status. */
export async function tellOrphans(file: CaseFile, { json }: { readonly json?: true }): Promise<number> {
  const { orphansIn } = await import('../../casefile/index.ts');
  const orphans = await orphansIn(file);
  const sink = standardOutput();
  for (const orphan of orphans)
    if (!(await sink.write(json ? `${JSON.stringify(orphan)}\n` : `${told(orphan).join('\n')}\n\n`))) break;
  await sink.close();
  if (orphans.length === 0) process.stderr.write('Every decision stands on what is read today.\n');
  return ALL_READ;
}

function told({ entry, at, author, body, claim, now }: Orphan): string[] {
  const instead = now.length === 0 ? '' : ` On the same words now: ${now.join(', ')}.`;
  const why = claim === null ? 'No account of it is left.' : `It is read no more.${instead}`;
  return [
    ...hanging(`entry ${entry}  `, harmless(`${at.slice(0, 10)} ${author} ${sentenceOf(body)}`), PAGE_WIDTH),
    ...(claim === null ? [] : hanging('  ', quote(claim.quote), PAGE_WIDTH)),
    ...hanging('  ', why, PAGE_WIDTH),
  ];
}
