/*
 * Only what the compiler and Biome cannot see: Solid's reactivity and promises nobody waits for.
 * Formatting, unused names and accessibility belong to Biome.
 */
import solid from 'eslint-plugin-solid/configs/typescript';
import tseslint from 'typescript-eslint';

/** A warning is a rule nobody keeps, so each of the plugin's is an error or off. */
const solidRules = Object.fromEntries(
  Object.entries(solid.rules).map(([rule, setting]) => [rule, setting === 1 ? 'error' : setting]),
);

export default [
  { ignores: ['dist/', 'node_modules/', '.wrangler/', 'test-results/', 'playwright-report/'] },
  {
    files: ['web/**/*.{ts,tsx}', 'shared/**/*.ts', 'edge/**/*.ts', 'prompts/**/*.ts', 'tests/**/*.{ts,tsx}'],
    languageOptions: {
      parser: tseslint.parser,
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    plugins: { '@typescript-eslint': tseslint.plugin },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  {
    ...solid,
    files: ['web/**/*.tsx'],
    // These call what they are given inside an effect, so signals read there are followed.
    rules: {
      ...solidRules,
      'solid/reactivity': ['error', { customReactiveFunctions: ['watched', 'useDraft'] }],
    },
  },
];
