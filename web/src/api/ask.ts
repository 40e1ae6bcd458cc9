import type { Problem } from '../../../src/server/problem.ts';

/** What the server refused or could not do, with its remedy; `code` as docs/errors.md has it. */
export class Refusal extends Error {
  readonly code: string;
  readonly remedy: string;
  readonly values: Problem['values'];

  constructor({ code, title, remedy, values }: Pick<Problem, 'code' | 'title' | 'remedy' | 'values'>) {
    super(title);
    this.name = 'Refusal';
    this.code = code;
    this.remedy = remedy;
    this.values = values;
  }
}

/** Values of a query; what is undefined is left out. */
export type Query = Readonly<Record<string, string | number | boolean | readonly string[] | undefined>>;

/** Asks the server for JSON. Throws a `Refusal`; `unreachable` where the server does not answer. */
export function ask<T>(path: string, query: Query = {}): Promise<T> {
  return answer<T>(fetch(address(path, query)));
}

/** Sends JSON. Throws what `ask` throws. */
export function send<T>(path: string, body: unknown, query: Query = {}): Promise<T> {
  const headers = { 'content-type': 'application/json' };
  return answer<T>(fetch(address(path, query), { method: 'POST', headers, body: JSON.stringify(body) }));
}

/** Sends a file as it is. Throws what `ask` throws. */
export function deliver<T>(path: string, file: Blob): Promise<T> {
  const headers = { 'content-type': 'application/octet-stream' };
  return answer<T>(fetch(address(path), { method: 'PUT', headers, body: file }));
}

/** Takes something away that is not of the case. Throws what `ask` throws. */
export function remove<T>(path: string): Promise<T> {
  return answer<T>(fetch(address(path), { method: 'DELETE' }));
}

/** The address of something that the server gives, for a link or a frame. */
export function address(path: string, query: Query = {}): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query))
    for (const one of Array.isArray(value) ? value : [value]) if (one !== undefined) search.append(name, String(one));
  return `/api${path}${search.size === 0 ? '' : `?${search}`}`;
}

async function answer<T>(request: Promise<Response>): Promise<T> {
  const response = await request.catch(() => {
    throw new Refusal({ code: 'unreachable', title: '', remedy: '', values: {} });
  });
  if (response.ok) return (await response.json()) as T;
  const problem = (await response.json().catch(() => null)) as Problem | null;
  throw new Refusal(
    problem ?? { code: 'server-failed', title: '', remedy: '', values: { detail: response.statusText } },
  );
}
