/*
 * The page brings its looks with it: the style sheet and the few lines that run before the first paint stand in
 * index.html itself, so that nothing has to be fetched before the first words are seen. The policy lets in
 * exactly these two texts, by their hashes, and still nothing else that is inline. The app's own script is only
 * fetched; before-paint.js starts it.
 */
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const EARLY_SCRIPT = '<script src="/before-paint.js"></script>';
const APP = /\s*<script type="module" crossorigin src="(\/assets\/[^"]+\.js)"><\/script>/;
const SHEET = /\s*<link rel="stylesheet"[^>]* href="\/(assets\/[^"]+\.css)">/g;

/** The plugin; `out` is where the built files lie, `_headers` among them. Only for the build. */
export function inlined({ web, out }: { web: string; out: string }): Plugin[] {
  let sheetFile = '';
  const texts = { 'script-src': '', 'style-src': '' };
  return [
    {
      name: 'rehearse:inlined-script',
      apply: 'build',
      transformIndexHtml: {
        order: 'pre',
        async handler(html) {
          const script = await readFile(join(web, 'before-paint.js'), 'utf8');
          if (html.split(EARLY_SCRIPT).length !== 2)
            this.error(`index.html does not hold ${EARLY_SCRIPT} once.`);
          texts['script-src'] = script.slice(script.indexOf('*/') + 2).replaceAll(/\n\s*/g, '\n');
          return html.replace(EARLY_SCRIPT, () => `<script>${texts['script-src']}</script>`);
        },
      },
    },
    {
      name: 'rehearse:inlined-sheet',
      apply: 'build',
      enforce: 'post',
      transformIndexHtml: {
        order: 'post',
        handler(html, { bundle = {} }) {
          const sheets = [...html.matchAll(SHEET)].map(([, file = '']) => file);
          const sheet = bundle[sheets[0] ?? ''];
          if (sheets.length !== 1 || sheet?.type !== 'asset')
            this.error('index.html does not link one style sheet.');
          texts['style-src'] = String(sheet.source).trim();
          // Nobody may ask for the file any more, so no phone keeps it.
          delete bundle[sheet.fileName];
          sheetFile = sheet.fileName;
          const app = APP.exec(html);
          if (!app) this.error('index.html has no script of the app.');
          return html
            .replace(SHEET, () => `\n    <style>${texts['style-src']}</style>`)
            .replace(APP, '')
            .replace(
              '<script>',
              () =>
                `<link rel="modulepreload" fetchpriority="low" crossorigin href="${app[1]}" />\n    <script>`,
            );
        },
      },
      async writeBundle(_, bundle) {
        for (const it of Object.values(bundle)) {
          const asks = it.type === 'chunk' && it.code.includes(sheetFile);
          if (asks) this.error(`${it.fileName} still asks for ${sheetFile}.`);
        }
        const file = join(out, '_headers');
        let headers = await readFile(file, 'utf8');
        for (const [directive, text] of Object.entries(texts)) {
          const open = `${directive} 'self';`;
          if (headers.split(open).length !== 2) this.error(`_headers does not hold "${open}" once.`);
          headers = headers.replace(open, `${directive} 'self' '${hashOf(text)}';`);
        }
        await writeFile(file, headers);
      },
    },
  ];
}

/** The source expression of Content-Security-Policy that lets in this very text. */
function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
