import type { Serving } from '../../src/server/index.ts';

/** Asks a served case as a program does, with its key; answers are JSON, a problem too. */
export function asking({ address }: Pick<Serving, 'address'>) {
  const { origin, searchParams } = new URL(address);
  const authorization = `Bearer ${searchParams.get('key')}`;
  const ask = async <T>(method: string, path: string, body?: unknown): Promise<T> => {
    const raw = body instanceof Uint8Array || body === undefined;
    const response = await fetch(`${origin}/api${path}`, {
      method,
      headers: { authorization, ...(raw ? {} : { 'content-type': 'application/json' }) },
      ...(body === undefined ? {} : { body: raw ? (body as Uint8Array<ArrayBuffer>) : JSON.stringify(body) }),
    });
    return (await response.json()) as T;
  };
  return {
    get: <T>(path: string) => ask<T>('GET', path),
    post: <T>(path: string, body: unknown = {}) => ask<T>('POST', path, body),
    put: <T>(path: string, bytes: Uint8Array) => ask<T>('PUT', path, bytes),
    remove: <T>(path: string) => ask<T>('DELETE', path),
    raw: (path: string) => fetch(`${origin}/api${path}`, { headers: { authorization } }),
  };
}
