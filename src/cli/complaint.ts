import type { Complaint } from '../desk/index.ts';
import { harmless } from '../exchange/terminal/plain.ts';

/**
 * One line for standard error: `source:line: message [code] remedy`. Nothing in a name or message commands the
 * terminal.
 */
export function complaint(source: string, { code, message, remedy }: Complaint, line?: number): string {
  const where = line === undefined ? source : `${source}:${line}`;
  return `${harmless(`${where}: ${message} [${code}] ${remedy}`)}\n`;
}
