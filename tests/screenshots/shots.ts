/* Every scene is taken in all of these: three windows in three looks, and what breaks layouts most often. */

/** A window and what its owner asked of the system. */
export interface Shot {
  /** Sorts beside the others of its scene: "390x844.light". */
  readonly name: string;
  readonly width: number;
  readonly height: number;
  /** Device pixels for one of CSS. */
  readonly scale: number;
  readonly media: Media;
  /** What is set on <html> for this shot. */
  readonly root?: { readonly fontSize?: string; readonly dir?: 'rtl'; readonly sans?: string };
  /** The page from its beginning to its end, where it is longer than the window. */
  readonly whole?: true;
  /** The heading it begins with, where that is not the page's. */
  readonly from?: string;
  /** Only for scenes in which a keyboard may be open. */
  readonly keyboard?: true;
}

interface Media {
  readonly colorScheme: 'light' | 'dark';
  readonly contrast: 'no-preference' | 'more';
  readonly forcedColors: 'none' | 'active';
}

const LIGHT: Media = { colorScheme: 'light', contrast: 'no-preference', forcedColors: 'none' };
const DARK: Media = { ...LIGHT, colorScheme: 'dark' };
const CONTRAST: Media = { ...LIGHT, contrast: 'more' };
const FORCED: Media = { ...DARK, forcedColors: 'active' };

const PHONE = { width: 390, height: 844, scale: 2 };
const SMALL = { width: 320, height: 640, scale: 2 };
const DESK = { width: 1280, height: 800, scale: 1 };

const windows = [PHONE, SMALL, DESK];
const looks = Object.entries({ light: LIGHT, dark: DARK, contrast: CONTRAST });

export const SHOTS: readonly Shot[] = [
  ...windows.flatMap((window) => looks.map(([look, media]) => shot(window, look, media))),
  shot(PHONE, 'forced-colors', FORCED),
  { ...shot(PHONE, 'rtl', LIGHT), root: { dir: 'rtl' } },
  { ...shot(DESK, 'rtl', LIGHT), root: { dir: 'rtl' } },
  { ...shot(PHONE, 'text-200', LIGHT), root: { fontSize: '200%' } },
  { ...shot(SMALL, 'text-200', DARK), root: { fontSize: '200%' } },
  { ...shot({ ...PHONE, height: 400 }, 'keyboard', LIGHT), keyboard: true },
  { ...shot({ ...SMALL, height: 330 }, 'keyboard', DARK), keyboard: true },
  { ...shot(PHONE, 'whole-light', LIGHT), whole: true },
  { ...shot(PHONE, 'whole-dark', DARK), whole: true },
  { ...shot({ ...SMALL, scale: 1 }, 'whole-text-200', LIGHT), whole: true, root: { fontSize: '200%' } },
  { ...shot(DESK, 'whole-light', LIGHT), whole: true },
];

function shot(window: typeof PHONE, look: string, media: Media): Shot {
  return { ...window, media, name: `${window.width}x${window.height}.${look}` };
}
