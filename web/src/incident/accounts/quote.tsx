import { Link } from '@tanstack/react-router';
import type { SayingTold } from '../../../../src/server/api/incident/schema.ts';
import { harmless } from '../../house/said.tsx';
import { words } from '../../words/words.ts';

const t = words('incident');

/** The sentence of a claim with its exact words marked; nothing in it is more than text. */
export function Quote({ saying, lang }: { readonly saying: SayingTold; readonly lang: string }) {
  const { span, quote } = saying;
  const characters = Array.from(quote.text);
  const from = Math.max(0, span.start - quote.start);
  const to = Math.min(characters.length, span.end - quote.start);
  const within = to > from;
  const text = (start: number, end?: number) => harmless(characters.slice(start, end).join(''));
  return (
    <blockquote className="quote" lang={lang} dir="auto">
      {within ? text(0, from) : text(0)}
      {within && <mark>{text(from, to)}</mark>}
      {within && text(to)}
    </blockquote>
  );
}

/** Leads to a claim's words in their report; without a claim, to the report. */
export function InReport({ report, claim }: { readonly report: string; readonly claim?: string }) {
  return (
    <Link to="/reports/$sha256" params={{ sha256: report }} search={(claim === undefined ? {} : { claim }) as never}>
      {t('inReport')}
    </Link>
  );
}
