/*
 * How the app introduces itself to a phone that may install it. `id` never changes: a phone knows an installed
 * app by it. Colors are those of the light theme; the page itself tells the browser the other (index.html).
 */
import type { ManifestOptions } from 'vite-plugin-pwa';

const icon = (name: string, size: number, purpose: 'any' | 'maskable' | 'monochrome') => ({
  src: `/icons/${name}-${size}.png`,
  sizes: `${size}x${size}`,
  type: 'image/png',
  purpose,
});

/** 360 by 780 at three pixels each: one ratio for all of one form factor, or they are not shown. */
const onPhone = (name: string, label: string) => ({
  src: `/screenshots/${name}.webp`,
  sizes: '1080x2340',
  type: 'image/webp',
  form_factor: 'narrow' as const,
  label,
});

/** The manifest as the build writes it. */
export const manifest: Partial<ManifestOptions> = {
  id: '/',
  name: 'Rehearse: mock interview coach',
  short_name: 'Rehearse',
  description:
    'Practice job interviews in writing and get honest feedback on every answer. Works without a network and without an account; what you write stays on your device.',
  // Nobody counts where a visit comes from, so the address says nothing about it either.
  start_url: '/',
  scope: '/',
  display: 'standalone',
  display_override: ['standalone', 'minimal-ui'],
  // Opening the app again shows the window as it is, in the middle of a sentence or not; where a shortcut
  // leads is decided in device/launches.ts.
  launch_handler: { client_mode: 'focus-existing' },
  theme_color: '#f7fbfe',
  background_color: '#f7fbfe',
  lang: 'en',
  dir: 'ltr',
  categories: ['education', 'productivity', 'business'],
  icons: [
    icon('icon', 192, 'any'),
    icon('icon', 512, 'any'),
    icon('icon-maskable', 512, 'maskable'),
    icon('icon-monochrome', 512, 'monochrome'),
    { src: '/icons/icon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
  ],
  shortcuts: [
    {
      name: 'Warm-up question',
      short_name: 'Warm-up',
      description: 'One question at once, without choosing anything.',
      url: '/warm-up',
      icons: [icon('shortcut-warm-up', 96, 'any')],
    },
    {
      name: 'Start an interview',
      short_name: 'Start',
      description: 'Choose an interview and begin.',
      url: '/start',
      icons: [icon('shortcut-start', 96, 'any')],
    },
    {
      name: 'History',
      description: 'Every interview on this phone.',
      url: '/history',
      icons: [icon('shortcut-history', 96, 'any')],
    },
  ],
  screenshots: [
    onPhone('home', 'Go on where you stopped, or begin in one tap'),
    onPhone('room', 'One question, and a calm page to answer on'),
    onPhone('feedback', 'What landed and what is missing, marked in your own words'),
    onPhone('summary', 'How it went, and what to practice next'),
    {
      src: '/screenshots/wide.webp',
      sizes: '1920x1200',
      type: 'image/webp',
      form_factor: 'wide',
      label: 'The coach’s notes beside your words, on a large screen',
    },
  ],
};
