/*
 * What runs before the first paint. It stands inline in <head> (build/inlined.ts).
 *
 * It sets the chosen theme and text size, so that nobody is flashed, and says whether that paint, which is
 * Home's for a newcomer, fits here (see look/first-paint.css). The keys and colors are those of
 * parts/appearance.ts and screens/home/remembered.ts.
 *
 * Then it starts the app, whose script is being fetched meanwhile: behind the first paint where there is one
 * to wait for, so that the words on Home never wait for 130 kB of script to be run.
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

  // A tap on what is painted already is not lost: the app does it when it is there (home/early-tap.ts).
  document.addEventListener('click', (event) => {
    const button = event.target.closest?.('[data-first-paint] button');
    if (button) document.documentElement.dataset.tapped = button.textContent;
  });
  const app = document.querySelector('link[rel="modulepreload"]');
  if (!app) return; // While developing, the page has a script of its own.
  const start = () => import(app.href); // the second time it does nothing
  addEventListener('DOMContentLoaded', () => {
    const painted = location.pathname === '/' && !document.hidden;
    if (!painted || !PerformanceObserver.supportedEntryTypes?.includes('paint')) return start();
    const seen = new PerformanceObserver(() => {
      seen.disconnect();
      // The first frame may hold half of the page.
      requestAnimationFrame(() => requestAnimationFrame(start));
    });
    seen.observe({ type: 'paint', buffered: true });
    setTimeout(start, 500); // whatever keeps a browser from telling
  });
})();
