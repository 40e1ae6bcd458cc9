import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { fault } from '../faults.ts';

/** A key for one launch: 256 bits, in the URL's alphabet. */
export const newKey = (): string => randomBytes(32).toString('base64url');

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

const same = (one: string, other: string): boolean => timingSafeEqual(digest(one), digest(other));

/**
 * Lets only those in who have the key: `?key=` brings it once and leaves it as a cookie that no other site can send; a
 * program sends `Authorization: Bearer`. The cookie is named by the port, for two cases may be open at once.
 */
export function withKey(key: string): MiddlewareHandler {
  return async (context, next) => {
    const url = new URL(context.req.url);
    const cookie = `recount-${url.port}`;
    const brought = url.searchParams.get('key');
    if (brought !== null && context.req.method === 'GET' && same(brought, key)) {
      setCookie(context, cookie, key, { httpOnly: true, sameSite: 'Strict', path: '/' });
      url.searchParams.delete('key');
      return context.redirect(url.pathname + url.search, 303);
    }
    const shown = getCookie(context, cookie) ?? /^Bearer (.+)$/.exec(context.req.header('authorization') ?? '')?.[1];
    if (shown === undefined || !same(shown, key)) throw fault('no-key');
    await next();
  };
}
