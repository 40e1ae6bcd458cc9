/** What programs and templates leave in a file's title property; none of it is a report's title. */
const LEAVINGS =
  /^(?:microsoft (?:word|office)|untitled|document\d*$|doc\d*$|title$|slide \d|print|scan|https?:)|\.(?:docx?|pdf|indd|qxd|odt|rtf|txt|tmp|html?|pub)$|[\\/]\w+[\\/]/i;

/** The title a file's properties give, on one line, if a person may have meant it: two words or more, no leavings. */
export function saneTitle(title: string | undefined): string | undefined {
  const line = title?.replace(/\s+/g, ' ').trim() ?? '';
  return /\p{L}{2,}\P{L}+\p{L}{2,}/u.test(line) && line.length <= 250 && !LEAVINGS.test(line) ? line : undefined;
}
