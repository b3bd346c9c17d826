/*
 * Only what the compiler and Biome cannot see: Solid's reactivity and promises nobody waits for.
 * Formatting, unused names and accessibility belong to Biome.
 */
import solid from 'eslint-plugin-solid/configs/typescript';
import tseslint from 'typescript-eslint';

export default [
  { ignores: ['dist/', 'node_modules/', '.wrangler/'] },
  {
    files: ['web/**/*.{ts,tsx}', 'shared/**/*.ts', 'edge/**/*.ts', 'prompts/**/*.ts', 'tests/**/*.{ts,tsx}'],
    languageOptions: {
      parser: tseslint.parser,
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    plugins: { '@typescript-eslint': tseslint.plugin },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
  {
    files: ['web/**/*.tsx'],
    ...solid,
  },
];
