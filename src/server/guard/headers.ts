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
