/**
 * Whether a request comes from the app itself and brings JSON. A page elsewhere can send a form or plain text
 * to us with no question asked; JSON with our own origin it cannot.
 */
export function isOwnJson(request: Request): boolean {
  const site = request.headers.get('Sec-Fetch-Site');
  return (
    request.headers.get('Origin') === new URL(request.url).origin &&
    (site === null || site === 'same-origin') &&
    /^application\/json\s*(;|$)/i.test(request.headers.get('Content-Type') ?? '')
  );
}
