import { basename } from 'node:path';
import { EXPORTS, type ExportName } from '../../../desk/index.ts';

/** What an export is called: letters and digits of the case's file, the format and the day, and nothing else. */
export function fileNameOf(path: string, format: ExportName, at: string): string {
  const stem = basename(path)
    .replace(/\.recount$/, '')
    .normalize('NFD')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
  const { extension } = EXPORTS[format];
  const kind = format.replace(`-${extension}`, '');
  return [stem || 'case', ...(kind === extension ? [] : [kind]), at.slice(0, 10)].join('-').concat(`.${extension}`);
}
