/*
 * Theme and text size: two attributes on <html>, remembered in localStorage so that before-paint.js can set
 * them before the first paint. They are not records: they belong to the screen one looks at, not to a person.
 */

/** system follows the phone. */
export type Theme = 'system' | 'light' | 'dark';
export type TextSize = 'normal' | 'large' | 'larger';

/** How this screen looks. */
export interface Appearance {
  readonly theme: Theme;
  readonly textSize: TextSize;
}

/*
 * The keys and the colors are repeated in before-paint.js, which runs before any module may. The prefix is the
 * store's: what begins with it goes when everything is erased.
 */
const THEME_KEY = 'rehearse:theme';
const TEXT_SIZE_KEY = 'rehearse:text-size';
const PAPER = { light: '#f7fbfe', dark: '#0b131f' } as const;

/** What was chosen on this device; the system's way where nothing was. */
export function readAppearance(): Appearance {
  const { theme, textSize } = document.documentElement.dataset;
  return {
    theme: theme === 'light' || theme === 'dark' ? theme : 'system',
    textSize: textSize === 'large' || textSize === 'larger' ? textSize : 'normal',
  };
}

/** Applies and remembers a choice. Without storage (private modes) it holds until the tab closes. */
export function chooseAppearance(choice: Appearance): void {
  const { dataset } = document.documentElement;
  if (choice.theme === 'system') delete dataset.theme;
  else dataset.theme = choice.theme;
  if (choice.textSize === 'normal') delete dataset.textSize;
  else dataset.textSize = choice.textSize;
  for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')) {
    const own = meta.media.includes('dark') ? 'dark' : 'light';
    meta.content = PAPER[choice.theme === 'system' ? own : choice.theme];
  }
  try {
    localStorage.setItem(THEME_KEY, choice.theme);
    localStorage.setItem(TEXT_SIZE_KEY, choice.textSize);
  } catch {
    // Refused storage costs only the memory of the choice; the page already shows it.
  }
}
