/**
 * The words on the button that was tapped on Home's first paint, before the app was there to hear it
 * (before-paint.js); undefined where none was, and once they were asked for.
 */
export function takeEarlyTap(): string | undefined {
  const { dataset } = document.documentElement;
  const { tapped } = dataset;
  delete dataset.tapped;
  return tapped;
}
