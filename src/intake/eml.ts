import PostalMime, { type Address, type Email } from 'postal-mime';
import { canonical } from './canonical.ts';
import type { Block, Draft, Drafter } from './draft.ts';
import { fault, saying } from './faults.ts';
import { blocksOf, parseMarkup } from './markup.ts';
import { isoDay } from './opening.ts';
import { unwrap } from './wrap.ts';

/** A mail message: the subject stands first as the headline, attachments are named but not read. */
export const draftEml: Drafter = async (bytes, { source }) => {
  try {
    return draftMessage(await PostalMime.parse(bytes, { attachmentEncoding: 'arraybuffer' }));
  } catch (cause) {
    throw fault('damaged-eml', { source, detail: saying(cause), cause });
  }
};

function draftMessage(message: Email): Draft {
  const title = message.subject?.replace(/^(?:(?:re|fwd?|aw|wg|tr)\s*:\s*)+/i, '').trim();
  const published = sentOn(message);
  const publisher = nameOf(message.from);
  const body = bodyOf(message);
  const unread = message.attachments
    .filter((part) => part.related !== true)
    .map((part) => part.filename ?? part.mimeType);
  return {
    ...(title ? { title } : {}),
    ...(published === undefined ? {} : { published }),
    ...(publisher === undefined ? {} : { publisher }),
    blocks:
      title && body.length > 0 && body[0].text.split('\n', 1)[0].trim() !== title
        ? [{ text: title, element: 'header[subject]' }, ...body]
        : body,
    assumptions: unread.length === 0 ? [] : [`attachments are not read: ${unread.join(', ')}`],
  };
}

/** The plain part where there is one, quoted lines without their marks; else the HTML part's text. */
function bodyOf(message: Email): readonly Block[] {
  const text = canonical((message.text ?? '').replace(/^(?:>[ ]?)+/gm, ''));
  if (text !== '') return [{ text: unwrap(text).text, element: 'body' }];
  return message.html ? blocksOf(parseMarkup(message.html).documentElement) : [];
}

function nameOf(from: Address | undefined): string | undefined {
  return from?.name || from?.address || undefined;
}

/** Month names of RFC 5322, which are English in every mail. */
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The calendar day of the Date header in the sender's own time zone. */
function sentOn(message: Email): string | undefined {
  const header = message.headers.find(({ key }) => key === 'date')?.value ?? '';
  const parts = /\b(\d{1,2})\s+([A-Za-z]{3})[a-z]*\s+(\d{4})\b/.exec(header);
  return parts === null
    ? undefined
    : isoDay(Number(parts[3]), MONTHS.indexOf(parts[2].toLowerCase()) + 1, Number(parts[1]));
}
