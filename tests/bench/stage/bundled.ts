import { build } from 'vite';
import { PROJECT } from './built.ts';

/**
 * A file of `in-browser/` and all it imports as one minified script that leaves its exports in `window.bench`.
 * For what the app does inside and shows nobody: measured from outside, without marks in the product.
 */
export async function bundled(file: string): Promise<string> {
  const built = await build({
    root: PROJECT,
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2022',
      rolldownOptions: {
        input: `${import.meta.dirname}/../in-browser/${file}`,
        // Exports are what it is for.
        preserveEntrySignatures: 'strict',
        output: { format: 'iife', name: 'bench', codeSplitting: false },
      },
    },
  });
  const chunks = [built].flat().flatMap((each) => ('output' in each ? each.output : []));
  const [script] = chunks.flatMap((chunk) => (chunk.type === 'chunk' ? [chunk.code] : []));
  if (script === undefined) throw new Error(`nothing came of ${file}`);
  return script;
}
