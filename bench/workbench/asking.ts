import type { Journal } from '../../src/server/api/journal/schema.ts';

/** Asks a served workbench for a path below `/api`; gives the answer's body. Throws what it refuses. */
export type Ask = (path: string) => Promise<string>;

export function askerOf(address: string): Ask {
  const { origin, searchParams } = new URL(address);
  const headers = { authorization: `Bearer ${searchParams.get('key')}` };
  return async (path) => {
    const response = await fetch(`${origin}/api${path}`, { headers });
    const body = await response.text();
    if (!response.ok) throw new Error(`${path}: ${body}`);
    return body;
  };
}

const DAY_MS = 86_400_000;

/** Every month from the ledger's first entry to its last, as an address of the journal has it; the first one first. */
export async function monthsOf(ask: Ask): Promise<string[]> {
  const entry = async (asked: string) => (JSON.parse(await ask(`/journal?limit=1${asked}`)) as Journal).entries[0];
  const [first, last] = [await entry('&before=2'), await entry('')];
  const months: string[] = [];
  for (const month = new Date(`${first.at.slice(0, 7)}-01`); month <= new Date(last.at); ) {
    const from = month.toISOString().slice(0, 10);
    month.setUTCMonth(month.getUTCMonth() + 1);
    months.push(`from=${from}&to=${new Date(month.getTime() - DAY_MS).toISOString().slice(0, 10)}`);
  }
  return months;
}
