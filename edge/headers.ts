import { createMiddleware } from 'hono/factory';

/**
 * What every answer of the worker itself carries. Pages and assets get theirs from `web/public/_headers`,
 * which the asset server applies without waking the worker.
 */
const HEADERS: Record<string, string> = {
  'Cache-Control': 'no-store',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
  'X-Content-Type-Options': 'nosniff',
};

/**
 * Sets the security headers and `Cache-Control: no-store` on every answer, problems included, except on a
 * page: that has come from the asset server and brings its own.
 */
export const workerHeaders = createMiddleware(async (c, next) => {
  await next();
  if (c.res.headers.get('Content-Type')?.startsWith('text/html')) return;
  for (const [name, value] of Object.entries(HEADERS)) c.header(name, value);
});
