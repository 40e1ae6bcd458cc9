/**
 * Characters that are not seen, or that turn the order of what is read (bidirectional controls): shown as what they are,
 * so that no report can make the page say what it does not.
 */
const UNSEEN = /(?![\n\t])[\p{Cc}\p{Cf}]/gu;

const shown = (char: string): string => `⟨U+${char.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}⟩`;

/** Text of a report with unseen characters written out. */
export const harmless = (text: string): string => text.replace(UNSEEN, shown);

/** Words of a report, or a name taken from one: set apart, so that their direction is their own. */
export function Said({ children, lang }: { readonly children: string; readonly lang?: string }) {
  return (
    <bdi lang={lang} className="said">
      {harmless(children)}
    </bdi>
  );
}
