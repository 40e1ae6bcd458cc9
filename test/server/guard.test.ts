import { beforeEach, describe, expect, test } from 'vitest';
import { caseOf, served } from '../web/workbench.ts';

let origin: string;
let key: string;

beforeEach(async () => {
  const { address } = await served(await caseOf());
  ({ origin } = new URL(address));
  key = new URL(address).searchParams.get('key')!;
});

/** Asks for the case with these headers; the code of the problem, or the status. */
async function answered(headers: Record<string, string>, path = '/api/case', method = 'GET'): Promise<string | number> {
  const response = await fetch(`${origin}${path}`, { method, headers, redirect: 'manual' });
  const type = response.headers.get('content-type') ?? '';
  return type.startsWith('application/problem+json')
    ? ((await response.json()) as { code: string }).code
    : response.status;
}

describe('who may ask', () => {
  test.each<[string, () => Record<string, string>, string | number]>([
    ['a program with the key', () => ({ authorization: `Bearer ${key}` }), 200],
    ['a program without', () => ({}), 'no-key'],
    ['a program with another key', () => ({ authorization: 'Bearer abc' }), 'no-key'],
    ['the page', () => ({ authorization: `Bearer ${key}`, origin, 'sec-fetch-site': 'same-origin' }), 200],
    [
      'another site that knows the key',
      () => ({ authorization: `Bearer ${key}`, 'sec-fetch-site': 'cross-site' }),
      'foreign-request',
    ],
    [
      'another port of this machine',
      () => ({ authorization: `Bearer ${key}`, origin: 'http://127.0.0.1:1', 'sec-fetch-site': 'same-site' }),
      'foreign-request',
    ],
    [
      'a sandboxed frame',
      () => ({ authorization: `Bearer ${key}`, origin: 'null', 'sec-fetch-site': 'cross-site' }),
      'foreign-request',
    ],
  ])('%s', async (_, headers, told) => {
    expect(await answered(headers())).toBe(told);
  });

  test('a decision sent by a form of another site', async () => {
    const headers = { authorization: `Bearer ${key}`, origin: 'https://example.org', 'content-type': 'text/plain' };
    expect(await answered(headers, '/api/decisions', 'POST')).toBe('foreign-request');
  });

  test('the key in the address is taken once and leaves the address', async () => {
    const response = await fetch(`${origin}/queue?key=${key}&about=killed`, { redirect: 'manual' });
    expect(response.status).toBe(303);
    expect(response.headers.get('location')).toBe('/queue?about=killed');
    expect(response.headers.get('set-cookie')).toMatch(/^recount-\d+=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/);
  });

  test('nothing of the key is told to who has another', async () => {
    const response = await fetch(`${origin}/?key=abc`, { redirect: 'manual' });
    expect(response.status).toBe(401);
    expect(response.headers.get('set-cookie')).toBeNull();
  });
});

test('another name of this machine is refused, whatever it leads to', async () => {
  const { default: http } = await import('node:http');
  const { port } = new URL(origin);
  const code = await new Promise<number | undefined>((answer) => {
    const headers = { host: `rebound.example:${port}`, authorization: `Bearer ${key}` };
    http.get({ host: '127.0.0.1', port, path: '/api/case', headers }, ({ statusCode }) => answer(statusCode));
  });
  expect(code).toBe(403);
});

test('every answer says that the page may ask nobody else', async () => {
  const response = await fetch(`${origin}/`, { headers: { authorization: `Bearer ${key}` } });
  const policy = response.headers.get('content-security-policy')!;
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self'");
  expect(policy).toContain("connect-src 'self'");
  expect(policy).not.toContain('unsafe');
  expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  expect(response.headers.get('referrer-policy')).toBe('no-referrer');
});

test('the API describes itself', async () => {
  const response = await fetch(`${origin}/api/openapi.json`, { headers: { authorization: `Bearer ${key}` } });
  const { openapi, paths } = (await response.json()) as { openapi: string; paths: object };
  expect(openapi).toBe('3.1.0');
  expect(Object.keys(paths)).toContain('/case');
  expect(Object.keys(paths)).toContain('/decisions');
});
