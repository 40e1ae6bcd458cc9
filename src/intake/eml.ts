import PostalMime, { type Address, type Email } from 'postal-mime';
import { canonical } from './canonical.ts';
import type { Block, Draft, Drafter } from './draft.ts';
import { fault, saying } from './faults.ts';
import { blocksOf, parseMarkup } from './markup.ts';
import { isoDay } from './opening.ts';
import { unwrap } from './wrap.ts';

/** A mail message: the subject stands first as the headline, attachments are named but not read. */
export const draftEml: Drafter = async (bytes, { source }) => {
  if (isMailbox(bytes)) throw fault('unsupported-format', { source, detail: 'a mailbox of several messages' });
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

/** A message that begins as mailboxes part their messages, and another after it. */
function isMailbox(bytes: Uint8Array): boolean {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  return (
    text.subarray(0, 5).toString('latin1') === 'From ' &&
    /\r?\n\r?\nFrom \S+ .*\d{4}\r?\n/.test(text.toString('latin1'))
  );
}

/** A plain part shorter than this share of the HTML part only says that there is an HTML part. */
const STUB = 0.25;

/** The plain part, quoted lines without their marks; the HTML part's text where the plain part is missing or a stub. */
function bodyOf(message: Email): readonly Block[] {
  const text = canonical((message.text ?? '').replace(/^(?:>[ ]?)+/gm, ''));
  const blocks = message.html ? blocksOf(parseMarkup(message.html).documentElement) : [];
  const length = blocks.reduce((sum, block) => sum + block.text.length, 0);
  return text.length > length * STUB ? [{ text: unwrap(text).text, element: 'body' }] : blocks;
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
