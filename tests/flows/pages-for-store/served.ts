/* The page the store is tried on: bundled in memory and served from a loopback port of its own. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { build } from 'vite';

const PAGE = `<!doctype html><html lang="en"><title>Store</title>
<body><textarea aria-label="Answer"></textarea><script type="module" src="/page.js"></script></body></html>`;

export interface Served {
  readonly url: string;
  close(): Promise<void>;
}

/** Bundles the contract for the browser and serves it. */
export async function serveStorePage(): Promise<Served> {
  const root = new URL('../../..', import.meta.url).pathname;
  const built = await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: {
        input: `${root}tests/contracts/store-in-browser.ts`,
        output: { entryFileNames: 'page.js', chunkFileNames: '[name].js' },
      },
    },
  });
  const outputs = [built].flat().flatMap((each) => ('output' in each ? each.output : []));
  const scripts = new Map(
    outputs.flatMap((file) => (file.type === 'chunk' ? [[`/${file.fileName}`, file.code]] : [])),
  );
  const server = createServer((request, response) => {
    const script = scripts.get(request.url ?? '');
    response.setHeader('content-type', script === undefined ? 'text/html' : 'text/javascript');
    response.end(script ?? PAGE);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
