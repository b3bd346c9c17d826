/*
 * Sets the chosen theme and text size before the first paint, so that nobody is flashed. A file of its own,
 * loaded without defer in <head>, because the content security policy allows no inline script.
 * The keys and colors are those of parts/appearance.ts.
 */
(() => {
  try {
    const theme = localStorage.getItem('rehearse:theme');
    const textSize = localStorage.getItem('rehearse:text-size');
    const root = document.documentElement;
    if (theme === 'light' || theme === 'dark') {
      root.dataset.theme = theme;
      for (const meta of document.querySelectorAll('meta[name="theme-color"]')) {
        meta.content = theme === 'dark' ? '#0b131f' : '#f7fbfe';
      }
    }
    if (textSize === 'large' || textSize === 'larger') root.dataset.textSize = textSize;
  } catch {
    // No storage: the system's way.
  }
})();
