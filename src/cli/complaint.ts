import { harmless } from '../exchange/terminal/plain.ts';

/** What a fault says, free of its class: a worker's fault arrives this way. */
export interface Complaint {
  readonly code: string;
  readonly message: string;
  readonly remedy: string;
}

/**
 * One line for standard error: `source:line: message [code] remedy`. Nothing in a name or message commands the
 * terminal.
 */
export function complaint(source: string, { code, message, remedy }: Complaint, line?: number): string {
  const where = line === undefined ? source : `${source}:${line}`;
  return `${harmless(`${where}: ${message} [${code}] ${remedy}`)}\n`;
}
