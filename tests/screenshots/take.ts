/**
 * `npm run screenshots`: every screen in its states, as people with different phones, eyes and wishes see it,
 * into `screenshots/`, with an index.html that shows them side by side. Words after `--` choose scenes by a
 * part of their name: `npm run screenshots -- room summary`. `--manifest` makes the pictures that are
 * published instead (published.ts).
 */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { type Browser, chromium, type Page } from '@playwright/test';
import config from '../../playwright.config.ts';
import { provideChromium } from '../helpers/chromium.ts';
import { startServer } from '../helpers/server.ts';
import { cameraOn } from './camera.ts';
import { contactSheet } from './contact-sheet.ts';
import { type Phone, phoneShop, TODAY } from './phones.ts';
import { PUBLISHED } from './published.ts';
import type { Scene } from './scene.ts';
import { AROUND } from './scenes-around.ts';
import { INTERVIEW } from './scenes-interview.ts';
import { SHOTS } from './shots.ts';

const FOLDER = 'screenshots';
const SCENES: readonly Scene[] = [...AROUND, ...INTERVIEW];
/** Scenes at a time. */
const HANDS = 2;

/** Where pictures are taken: a browser, a server, and phones to lend. */
interface Studio {
  readonly browser: Browser;
  readonly baseURL: string;
  readonly phone: (name: Scene['phone']) => Promise<Phone>;
}

/** Goes to a scene on a phone of its own and lends the page. */
async function visit<T>(studio: Studio, scene: Scene, use: (page: Page) => Promise<T>) {
  const phone = await studio.phone(scene.phone);
  const context = await studio.browser.newContext({
    baseURL: studio.baseURL,
    storageState: phone.storage,
    serviceWorkers: scene.serviceWorker ? 'allow' : 'block',
    viewport: { width: 390, height: 844 },
    locale: 'en-US',
    timezoneId: 'UTC',
    reducedMotion: 'reduce',
  });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(10_000);
    await page.clock.setFixedTime(TODAY);
    await fetchFont(page);
    await scene.go(page, phone);
    return await use(page);
  } finally {
    await context.close();
  }
}

/** The interviewer's face is optional on a first visit; the pictures show what every later visit shows. */
async function fetchFont(page: Page): Promise<void> {
  await page.goto('/nowhere');
  await page.evaluate(() => document.fonts.load('1rem Literata', 'A'));
}

/** Takes all shots of a scene; gives how many. */
function takeScene(studio: Studio, scene: Scene): Promise<number> {
  return visit(studio, scene, async (page) => {
    const camera = await cameraOn(page);
    let taken = 0;
    for (const shot of SHOTS) {
      if (shot.keyboard && !scene.keyboard) continue;
      const picture = await camera.take(shot);
      if (!picture) continue;
      writeFileSync(`${FOLDER}/${scene.name}.${shot.name}.png`, picture);
      taken += 1;
    }
    return taken;
  });
}

/** Takes what is chosen, a few at a time; gives the names of those that failed. */
async function takeAll(studio: Studio, scenes: readonly Scene[]): Promise<string[]> {
  const left = [...scenes];
  const failed: string[] = [];
  const work = async () => {
    for (let scene = left.shift(); scene; scene = left.shift()) {
      const began = performance.now();
      try {
        const taken = await takeScene(studio, scene);
        console.log(`${scene.name}: ${taken} pictures, ${Math.round(performance.now() - began)} ms`);
      } catch (failure) {
        failed.push(scene.name);
        console.error(`${scene.name}: failed. ${failure instanceof Error ? failure.message : failure}`);
      }
    }
  };
  await Promise.all(Array.from({ length: HANDS }, work));
  return failed;
}

/** The pictures that are published: committed, so small, and of the scenes that tell what this is. */
async function publish(studio: Studio): Promise<void> {
  for (const { scene: name, file, shot, picture } of PUBLISHED) {
    const scene = SCENES.find((each) => each.name === name);
    if (!scene) throw new Error(`There is no scene ${name}.`);
    const taken = await visit(studio, scene, async (page) => (await cameraOn(page)).take(shot, picture));
    if (taken) writeFileSync(file, taken);
    console.log(`${file}: ${Math.round((taken?.length ?? 0) / 1024)} kB`);
  }
}

/** Takes the chosen scenes and lays them side by side; whether none failed. */
async function takeChosen(studio: Studio, words: readonly string[]): Promise<boolean> {
  const chosen = SCENES.filter(({ name }) => words.length === 0 || words.some((word) => name.includes(word)));
  if (words.length === 0) rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  const failed = await takeAll(studio, chosen);
  const pictures = readdirSync(FOLDER).filter((file) => file.endsWith('.png'));
  writeFileSync(`${FOLDER}/index.html`, contactSheet(pictures));
  console.log(`${FOLDER}/index.html shows ${pictures.length} pictures side by side.`);
  if (failed.length > 0) console.error(`Failed: ${failed.join(', ')}`);
  return chosen.length > 0 && failed.length === 0;
}

const args = process.argv.slice(2);
const server = await startServer();
const browser = await chromium.launch({ ...config.use?.launchOptions, executablePath: provideChromium() });
try {
  const studio: Studio = { browser, baseURL: server.url, phone: phoneShop(browser, server.url) };
  if (args.includes('--manifest')) await publish(studio);
  else if (!(await takeChosen(studio, args))) process.exitCode = 1;
} finally {
  await browser.close();
  await server.stop();
}
