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
/** 1080 by 2340: what richer install dialogs ask of a phone. */
const narrow: Shot = { ...light, width: 360, height: 780, scale: 3 };
const wide: Shot = { ...light, width: 1280, height: 800, scale: 1.5 };
const readme: Shot = { ...light, width: 390, height: 844, scale: 2 };

const forStore = (scene: string, name: string, shot: Shot): Published => ({
  scene,
  file: `web/public/screenshots/${name}.webp`,
  shot,
  picture: { format: 'webp', quality: 82 },
});
const forReadme = (scene: string, name: string): Published => ({
  scene,
  file: `.readme/${name}.webp`,
  shot: readme,
  picture: { format: 'webp', quality: 88 },
});

export const PUBLISHED: readonly Published[] = [
  forStore('home-filled', 'home', narrow),
  forStore('room-answer', 'room', narrow),
  forStore('feedback-full', 'feedback', narrow),
  forStore('summary-filled', 'summary', narrow),
  forStore('room-follow-up', 'wide', wide),
  forReadme('room-answer', 'room'),
  forReadme('feedback-full', 'feedback'),
];
