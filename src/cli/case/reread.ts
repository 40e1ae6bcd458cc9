import type { ReadClaim, Reread } from '../../casefile/index.ts';
import { hanging } from '../../exchange/terminal/layout.ts';
import { harmless, quote } from '../../exchange/terminal/plain.ts';
import { valueText } from '../../exchange/value-text.ts';
import { PAGE_WIDTH } from '../output/width.ts';
import { sentenceOf } from './sentence.ts';

const FATES = { kept: 'holds', 'judge-again': 'is to be judged again', gone: 'has lost its words' } as const;

/** What reading a report again changes, line by line: claims, accounts of incidents, and decisions that are touched. */
export function changeLines({ report, name, fresh, gone, changed, mentions, decisions }: Reread): string {
  const lines: readonly (readonly [mark: string, text: string])[] = [
    ...fresh.map((claim) => ['new: ', `${said(claim)} ${quote(claim.quote)}`] as const),
    ...gone.map((claim) => ['gone: ', `${said(claim)} ${quote(claim.quote)}`] as const),
    ...changed.map(({ before, after }) => ['changed: ', `${said(before)}, now ${worth(after)}`] as const),
    ...(mentions.fresh.length === 0 ? [] : [['new: ', accounts(mentions.fresh.length)] as const]),
    ...(mentions.gone.length === 0 ? [] : [['gone: ', accounts(mentions.gone.length)] as const]),
    ...decisions
      .filter(({ fate }) => fate !== 'kept')
      .map(({ entry, body, fate }) => [`entry ${entry} `, `${FATES[fate]}: ${sentenceOf(body)}`] as const),
  ];
  const head = harmless(`${name} (${report.slice(0, 10)})`);
  return `${[head, ...lines.flatMap(([mark, text]) => hanging(`  ${mark}`, harmless(text), PAGE_WIDTH))].join('\n')}\n`;
}

const accounts = (n: number): string => `${n} ${n === 1 ? 'account of an incident' : 'accounts of incidents'}`;

const said = (claim: ReadClaim): string => `${claim.id} ${claim.about} ${worth(claim)}`;

function worth({ value, group }: ReadClaim): string {
  return `${valueText(value) || 'not known'}${group === null || group === 'unknown' ? '' : `, ${group}`}`;
}
