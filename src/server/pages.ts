import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import type { SecureHeadersVariables } from 'hono/secure-headers';
import { fault } from './faults.ts';

/** The built pages of the workbench, in a checkout and in a package alike. */
const folder = fileURLToPath(new URL('../../dist/web/', import.meta.url));

/** A path that names a file has a dot in its last part; every other one is an address within the page. */
const A_FILE = /\.[a-z0-9]+$/i;

/** Serves the built page under every address that names no file, with a nonce for its styles, and the files beside it. */
export function pages(): Hono<{ Variables: SecureHeadersVariables }> {
  const app = new Hono<{ Variables: SecureHeadersVariables }>();
  const page = existsSync(`${folder}index.html`) ? readFileSync(`${folder}index.html`, 'utf8') : null;
  app.use('/assets/*', serveStatic({ root: folder }));
  app.get('*', (context) => {
    if (page === null || A_FILE.test(context.req.path)) throw fault('no-such-address', { source: context.req.path });
    const nonce = context.get('secureHeadersNonce') ?? '';
    context.header('cache-control', 'no-store');
    return context.html(page.replaceAll('__NONCE__', nonce));
  });
  return app;
}
