import type { MiddlewareHandler } from 'hono';
import { fault } from '../faults.ts';

/** The names of this machine by which the workbench may be asked: any other is a name that somebody rebound to it. */
const NAMES: ReadonlySet<string> = new Set(['127.0.0.1', 'localhost', '[::1]']);

/** Refuses requests by another host name (DNS rebinding) and those that another site made (Fetch Metadata, Origin). */
export const fromHere: MiddlewareHandler = async (context, next) => {
  const host = context.req.header('host') ?? '';
  const { hostname, origin } = URL.canParse(`http://${host}`)
    ? new URL(`http://${host}`)
    : { hostname: '', origin: '' };
  if (!NAMES.has(hostname)) throw fault('foreign-request', { detail: `host ${host || 'not said'}` });
  const from = context.req.header('origin');
  if (from !== undefined && from !== origin) throw fault('foreign-request', { detail: `origin ${from}` });
  const site = context.req.header('sec-fetch-site') ?? 'none';
  const arriving =
    site === 'none' || (context.req.method === 'GET' && context.req.header('sec-fetch-dest') === 'document');
  if (site !== 'same-origin' && !arriving) throw fault('foreign-request', { detail: `site ${site}` });
  await next();
};
