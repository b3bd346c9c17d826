/* Pictures that are part of the product: the manifest's, which stores show before one installs, and the README's. */
import type { Picture } from './camera.ts';
import { SHOTS, type Shot } from './shots.ts';

export interface Published {
  readonly scene: string;
  readonly file: string;
  readonly shot: Shot;
  readonly picture: Picture;
}

const [light] = SHOTS;
if (!light) throw new Error('There is no shot.');
/* Phones draw the system's sans about as wide as Roboto; the face of a bare Linux is a sixth wider. */
const published: Shot = {
  ...light,
  root: { sans: 'Roboto, "Liberation Sans", Arial, system-ui, sans-serif' },
};
/** 1080 by 2340: what richer install dialogs ask of a phone. */
const narrow: Shot = { ...published, width: 360, height: 780, scale: 3 };
const wide: Shot = { ...published, width: 1440, height: 900, scale: 4 / 3 };
const readme: Shot = { ...published, width: 390, height: 844, scale: 2 };

const forStore = (scene: string, name: string, shot: Shot): Published => ({
  scene,
  file: `web/public/screenshots/${name}.webp`,
  shot,
  picture: { format: 'webp', quality: 60 },
});
const forReadme = (scene: string, name: string, shot = readme): Published => ({
  scene,
  file: `.readme/${name}.webp`,
  shot,
  picture: { format: 'webp', quality: 70 },
});

export const PUBLISHED: readonly Published[] = [
  forStore('home-filled', 'home', narrow),
  forStore('room-answer', 'room', narrow),
  forStore('feedback-full', 'feedback', { ...narrow, from: 'What you said' }),
  forStore('summary-filled', 'summary', narrow),
  forStore('feedback-full', 'wide', wide),
  forReadme('room-answer', 'room'),
  forReadme('feedback-full', 'feedback', { ...readme, from: 'What you said' }),
];
