import type { MiddlewareHandler } from 'hono';
import { NONCE, secureHeaders } from 'hono/secure-headers';

/**
 * What a page of the workbench may do: run its own scripts and styles, ask its own server, and nothing else. Style
 * elements need the nonce of the page; scripts written into a page never run.
 */
export const pageHeaders = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'", NONCE],
    imgSrc: ["'self'", 'data:', 'blob:'],
    fontSrc: ["'self'"],
    connectSrc: ["'self'"],
    workerSrc: ["'self'", 'blob:'],
    frameSrc: ["'self'"],
    objectSrc: ["'none'"],
    baseUri: ["'none'"],
    formAction: ["'none'"],
    frameAncestors: ["'none'"],
  },
  crossOriginResourcePolicy: 'same-origin',
  crossOriginOpenerPolicy: 'same-origin',
  referrerPolicy: 'no-referrer',
  permissionsPolicy: { camera: [], geolocation: [], microphone: [] },
  strictTransportSecurity: false,
});

/** Where the reports' own bytes are given. */
export const ORIGINALS = '/api/reports/:sha256/original';

/**
 * What a report itself may do, whoever wrote it: be seen within the workbench. It runs nothing, sends nothing, asks for
 * nothing, and its address is none that anything else could speak for. To stand around `pageHeaders`, which it overrules.
 */
export const originalHeaders: MiddlewareHandler = async (context, next) => {
  await next();
  context.header(
    'content-security-policy',
    "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'",
  );
  context.header('x-content-type-options', 'nosniff');
};
