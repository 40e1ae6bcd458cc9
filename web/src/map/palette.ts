/** The tokens that a map is drawn in; `style/colour.css` has them. */
const TOKENS = [
  'sea',
  'land',
  'province',
  'border',
  'ink',
  'muted',
  'paper',
  'main',
  'on-main',
  'place',
  'rule',
] as const;
export type Palette = Readonly<Record<(typeof TOKENS)[number], string>>;

/** The page's colours as they are in the scheme of the moment: a canvas knows no variables. */
export function palette(): Palette {
  const probe = document.createElement('span');
  document.body.append(probe);
  const colours = TOKENS.map((token) => {
    probe.style.color = `var(--${token})`;
    return [token, getComputedStyle(probe).color];
  });
  probe.remove();
  return Object.fromEntries(colours) as Palette;
}

/** Fonts of the machine: names are drawn in the browser, no glyphs are fetched. */
export const FONT = ['system-ui', 'sans-serif'];
