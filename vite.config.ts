import { createHash } from 'node:crypto';
import { appendFile, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { defineConfig, type Plugin, runnerImport } from 'vite';
import { VitePWA, type VitePWAOptions } from 'vite-plugin-pwa';
import solid from 'vite-plugin-solid';
import project from './package.json' with { type: 'json' };
import { inlined } from './web/build/inlined.ts';
import { manifest } from './web/manifest.ts';

const WEB = join(import.meta.dirname, 'web');
const OUT = join(import.meta.dirname, 'dist/client');

/** The address of the one page, which the service worker answers every navigation with. */
const SHELL = '/';

const DEFINED = { __APP_VERSION__: JSON.stringify(project.version) };

/** The licenses of all that is part of the app, linked from Settings. */
const LICENSES = 'licenses.txt';
const FONT_LICENSE = join(import.meta.dirname, 'node_modules/@fontsource/literata/LICENSE');

/**
 * A style attribute inside a template needs 'unsafe-inline'; style.setProperty(), which this option makes of
 * it, needs nothing. The compiler knows the option, the plugin's types do not.
 */
const COMPILER_OPTIONS: object = { inlineStyles: false };

/**
 * Libraries in three words of which our Content-Security-Policy would trip, and what stands there instead.
 *
 * Patched at build time because there is no option for it: Solid turns each compiled template into nodes
 * by `innerHTML`, which Trusted Types forbid for strings, and Zod tries `new Function` once, which the
 * browser reports as a violation even though Zod catches it. The alternative, a policy named "default",
 * would let every other `innerHTML` through as well.
 */
const PATCHES = [
  {
    file: '/solid-js/web/dist/web.js',
    from: 't.innerHTML = html;',
    to: 't.innerHTML = solidTemplates ? solidTemplates.createHTML(html) : html;',
    append:
      'const solidTemplates = globalThis.trustedTypes?.createPolicy("solid-templates", { createHTML: (html) => html });',
    required: true,
  },
  {
    file: '/zod/v4/core/core.js',
    from: '(_a.__zod_globalConfig = {})',
    to: '(_a.__zod_globalConfig = { jitless: true })',
    append: '',
    required: false,
  },
];

/** Applies {@link PATCHES}, and fails the build when a library no longer reads as expected. */
function strictPolicyPatches(): Plugin {
  const applied = new Set<string>();
  return {
    name: 'rehearse:strict-policy-patches',
    apply: 'build',
    transform(code, id) {
      const patch = PATCHES.find(({ file }) => id.endsWith(file));
      if (!patch) return null;
      if (code.split(patch.from).length !== 2) {
        this.error(`${id} does not hold "${patch.from}" exactly once; see PATCHES in vite.config.ts.`);
      }
      applied.add(patch.file);
      return { code: `${code.replace(patch.from, patch.to)}\n${patch.append}`, map: null };
    },
    buildEnd(error) {
      if (error) return;
      const missed = PATCHES.filter(({ file, required }) => required && !applied.has(file));
      for (const { file } of missed) {
        this.error(`${file} was never met, so its patch was not applied; see PATCHES in vite.config.ts.`);
      }
    },
  };
}

/** Vite collects the licenses of scripts; the typeface is part of the app as well. */
function fontLicense(): Plugin {
  return {
    name: 'rehearse:font-license',
    apply: 'build',
    enforce: 'post',
    // On disk, because Vite's own file is not in the bundle yet where plugins see it; before the precache is made.
    async writeBundle() {
      await appendFile(
        join(OUT, LICENSES),
        `\n## Literata (OFL-1.1)\n\n${await readFile(FONT_LICENSE, 'utf8')}`,
      );
    },
  };
}

/**
 * The service worker: everything the app is made of, kept before it is needed.
 *
 * - `prompt`: a new version waits until the person agrees (web/device/service-worker.ts).
 * - `clientsClaim`: a first visit is covered as soon as all files are there, so the first tunnel may come
 *   before the second page load. It never takes an open page over to another version: that needs consent.
 * - the runtime is inlined because under Trusted Types `importScripts(string)` is refused.
 * - `integrity`: a hotel's login page served under the name of a script must not become part of the app.
 */
const serviceWorker: Partial<VitePWAOptions> = {
  strategies: 'generateSW',
  registerType: 'prompt',
  injectRegister: false,
  includeManifestIcons: false,
  manifest,
  workbox: {
    globPatterns: ['**/*.{js,css,html,woff2,svg,png}', LICENSES],
    // Only a phone that installs the app asks for these, and it does so with a network.
    globIgnores: ['screenshots/**', 'icons/shortcut-*', 'icons/*-512.png'],
    navigateFallback: SHELL,
    navigateFallbackDenylist: [/^\/api\//],
    cleanupOutdatedCaches: true,
    clientsClaim: true,
    inlineWorkboxRuntime: true,
    sourcemap: false,
    dontCacheBustURLsMatching: /^assets\//,
    manifestTransforms: [
      async (entries) => ({
        manifest: await Promise.all(
          entries.map(async (entry) => ({
            ...entry,
            // The server redirects /index.html to /, and a redirected answer is no good as a shell.
            url: entry.url === 'index.html' ? SHELL : entry.url,
            integrity: await integrityOf(join(OUT, entry.url)),
          })),
        ),
      }),
    ],
  },
};

/** The subresource-integrity value of a built file. */
async function integrityOf(file: string): Promise<string> {
  return `sha256-${createHash('sha256')
    .update(await readFile(file))
    .digest('base64')}`;
}

/**
 * Few chunks, by when they are needed: what every start loads, what reads the database, and the rest by the
 * screens that share it. Left alone the bundler makes a file of each small thing two screens share, and a
 * phone that opens Home asks its cache 27 times.
 */
const CHUNKS = [
  { name: 'app', tags: ['$initial' as const], priority: 3 },
  { name: 'shared', minShareCount: 2, entriesAware: true, entriesAwareMergeThreshold: 12_000, priority: 1 },
];

/**
 * Puts Home's first paint into index.html: its words are there one round trip after the address, whatever
 * the scripts weigh. Only for the build; the development server draws by script alone.
 */
function firstPaint(): Plugin {
  return {
    name: 'rehearse:first-paint',
    apply: 'build',
    async transformIndexHtml(html) {
      const { module } = await runnerImport<{ firstPaint(): Promise<string> }>(join(WEB, 'first-paint.ts'), {
        configFile: false,
        define: DEFINED,
        // The router's own client build cannot run here; its source can.
        resolve: { noExternal: ['@tanstack/solid-router'], conditions: ['solid', 'node', 'module'] },
        plugins: [solid({ ssr: true, solid: { generate: 'ssr', hydratable: false } })],
      });
      const place = '<div id="app" data-first-paint>';
      const painted = await module.firstPaint();
      if (!html.includes(place) || !painted.includes('<h1') || painted.includes('<script')) {
        this.error('index.html could not be given its first paint.');
      }
      return html.replace(place, () => place + painted);
    },
  };
}

export default defineConfig({
  root: WEB,
  plugins: [
    solid({ solid: COMPILER_OPTIONS }),
    strictPolicyPatches(),
    firstPaint(),
    fontLicense(),
    inlined({ web: WEB, out: OUT }),
    VitePWA(serviceWorker),
  ],
  server: { port: 5173, strictPort: true, proxy: { '/api': 'http://127.0.0.1:8787' } },
  define: DEFINED,
  build: {
    outDir: OUT,
    emptyOutDir: true,
    target: 'es2022',
    // A font or picture as a data: address would need a weaker policy and be kept twice.
    assetsInlineLimit: 0,
    // The one sheet goes into the page (inlined.ts); split, screens that load later would ask for its file.
    cssCodeSplit: false,
    license: { fileName: LICENSES },
    // Browsers that know this target preload modules themselves, or do without.
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        codeSplitting: { groups: CHUNKS },
        // The bundler names a shared chunk after all who share it.
        chunkFileNames: ({ name }) => `assets/${name.startsWith('shared') ? 'shared' : '[name]'}-[hash].js`,
      },
    },
  },
});
