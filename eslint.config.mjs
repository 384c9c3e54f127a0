import { defineConfig, globalIgnores } from 'eslint/config';
import boundaries from 'eslint-plugin-boundaries';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import ts from 'typescript-eslint';

const banned = {
  TSEnumDeclaration: 'No enum: a union of strings needs no code.',
  'TSModuleDeclaration[kind="namespace"]': 'No namespace: a module is one.',
  TSParameterProperty: 'No parameter properties: declare the field.',
};

/** @param {Record<string, string>} selectors */
const ban = (selectors) => [
  'error',
  ...Object.entries(selectors).map(([selector, message]) => ({ selector, message })),
];

/**
 * What each room of src/ may import, and what of other rooms as types alone.
 *
 * @type {Record<string, { uses?: string[], types?: string[], packages?: string[] }>}
 */
const rooms = {
  triage: {},
  cards: { uses: ['triage'] },
  session: { uses: ['cards', 'triage'] },
  locales: { types: ['session', 'cards', 'triage'] },
  views: { uses: ['session', 'cards', 'triage'], types: ['locales'], packages: ['lit'] },
  element: {
    uses: ['views', 'locales', 'session', 'cards', 'triage'],
    packages: ['lit', 'valibot'],
  },
  define: { uses: ['element', 'triage'] },
  index: { uses: ['define', 'element', 'triage'], types: ['session'] },
  embed: { uses: ['define', 'element'], packages: ['lit'] },
  server: {
    uses: ['define', 'element', 'views', 'locales', 'session', 'cards', 'triage'],
    packages: ['lit', '@lit-labs/ssr'],
  },
  frameworks: {
    types: ['element', 'session'],
    packages: ['preact', 'react', 'solid-js', 'svelte', 'vue'],
  },
};

const arrows = [
  ...Object.entries(rooms).map(([room, { uses = [], types = [], packages = [] }]) => ({
    from: { file: { categories: room } },
    allow: [
      { to: { file: { categories: [room, ...uses] } } },
      { to: { file: { categories: types } }, dependency: { kind: 'type' } },
      { to: { module: { origin: 'external', source: packages } } },
    ],
  })),
];

export default defineConfig(
  // The apps have compilers of their own.
  globalIgnores(['dist', 'coverage', 'test/frameworks/*/', 'test/consumers/*/']),
  { files: ['**/*.mjs'], rules: { 'no-unused-vars': 'error' } },
  {
    files: ['**/*.ts'],
    extends: [
      ts.configs.recommendedTypeChecked,
      lit.configs['flat/recommended'],
      wc.configs['flat/best-practice'],
    ],
    plugins: { 'lit-a11y': litA11y },
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      ...litA11y.configs.recommended.rules,
      'no-restricted-syntax': ban(banned),
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false },
      ],
      // A leading underscore says that a place in a list is passed over.
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_' },
      ],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      // A number in a text is no accident.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  {
    files: ['src/**/*.ts'],
    plugins: { boundaries },
    settings: {
      'import/resolver': { typescript: true },
      'boundaries/legacy-templates': false,
      'boundaries/dependency-nodes': ['import', 'dynamic-import', 'export'],
      'boundaries/files': Object.keys(rooms).map((room) => ({
        category: room,
        pattern: [`src/${room}/**`, `src/${room}.ts`],
      })),
    },
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'error',
      'no-restricted-syntax': ban({
        ...banned,
        TSImportType: 'Import it at the top: the rule for imports does not see it here.',
      }),
      'boundaries/no-unknown-files': 'error',
      'boundaries/dependencies': [
        'error',
        { default: 'disallow', checkAllOrigins: true, checkUnknownLocals: true, policies: arrows },
      ],
    },
  },
  {
    files: ['src/views/**/*.ts'],
    ignores: ['src/views/ui/html.ts'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          paths: [
            {
              name: 'lit/html.js',
              importNames: ['html', 'svg'],
              message: 'Take it from ui/html.js: its texts survive page translators.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['src/frameworks/*.d.ts'],
    rules: {
      // The frameworks keep their JSX types in one.
      'no-restricted-syntax': 'off',
      // They are not installed here, but with their apps in test/frameworks/.
      '@typescript-eslint/no-redundant-type-constituents': 'off',
    },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      // Chai's assertions are properties, and its equal() is typed as the promise that it is not.
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-floating-promises': 'off',
      'no-restricted-syntax': ban({
        ...banned,
        'ExpressionStatement > CallExpression[callee.property.name="accessible"]':
          'Await it, or it fails after its test.',
      }),
      // A spy keeps the method that it replaces.
      '@typescript-eslint/unbound-method': 'off',
      // A step of a test may be async for the sake of its neighbours.
      '@typescript-eslint/require-await': 'off',
    },
  },
);
