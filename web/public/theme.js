/*
 * Sets the chosen theme and text size before the first paint, so that nobody is flashed, and says whether that
 * paint, which is Home's for a newcomer, fits here (see look/first-paint.css). A file of its own,
 * loaded without defer in <head>, because the content security policy allows no inline script.
 * The keys and colors are those of parts/appearance.ts and screens/home/remembered.ts.
 */
(() => {
  if (location.pathname !== '/') document.documentElement.dataset.elsewhere = '';
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
    const home = localStorage.getItem('rehearse:home');
    if (home === 'known' || home === 'open') root.dataset.home = home;
    if (textSize === 'large' || textSize === 'larger') root.dataset.textSize = textSize;
  } catch {
    // No storage: the system's way.
  }
})();
