import { styleText } from 'node:util';

/** What a stretch of terminal text is for; the ink decides how that looks. */
export type Role = 'title' | 'heading' | 'label' | 'value' | 'words' | 'caution';

export type Ink = (role: Role, text: string) => string;

const formats: Readonly<Record<Role, Parameters<typeof styleText>[0]>> = {
  title: ['bold'],
  heading: ['bold', 'cyan'],
  label: ['dim'],
  value: ['bold'],
  words: ['italic'],
  caution: ['yellow'],
};

/** Colours only when asked: whether the output can show them is the caller's to know. */
export function inkFor(colour: boolean): Ink {
  return colour ? (role, text) => styleText(formats[role], text, { validateStream: false }) : (_, text) => text;
}
