/*
 * iOS never resizes a page for its keyboard, and CSS cannot see it. This is the one place that looks, and it
 * tells the styles by two custom properties; where the browser resizes the page itself, it has nothing to say.
 */

/** Keeps `--keyboard` and `--visible-height` on the root true while the keyboard comes and goes. */
export function watchKeyboard(): void {
  const viewport = window.visualViewport;
  if (!viewport) return;
  const { style } = document.documentElement;
  const measure = () => {
    const covered = window.innerHeight - viewport.height - viewport.offsetTop;
    // Below this it is a browser's bar or rounding; a zoomed page is no keyboard either.
    if (covered < 80 || viewport.scale > 1.05) {
      style.removeProperty('--keyboard');
      style.removeProperty('--visible-height');
      return;
    }
    style.setProperty('--keyboard', `${Math.round(covered)}px`);
    style.setProperty('--visible-height', `${Math.round(viewport.height)}px`);
  };
  viewport.addEventListener('resize', measure);
  viewport.addEventListener('scroll', measure);
  // In home-screen apps the resize may not come, so the focus is a third witness.
  document.addEventListener('focusin', () => requestAnimationFrame(measure));
  document.addEventListener('focusout', () => requestAnimationFrame(measure));
}
