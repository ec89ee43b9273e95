import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const environment = {
  object: 'process',
  property: 'env',
  message: 'Only config/ and the mains read the environment; take settings as arguments.',
};
const exit = { object: 'process', property: 'exit', message: 'Only mains end the process; throw, or set exitCode.' };
const syntax = {
  enums: { selector: 'TSEnumDeclaration', message: 'Use a union from an `as const` array.' },
  namespaces: {
    selector: 'TSModuleDeclaration[kind!="global"][id.type="Identifier"]',
    message: 'Use a module.',
  },
  defaultExports: { selector: 'ExportDefaultDeclaration', message: 'Export by name.' },
  reExports: { selector: 'ExportAllDeclaration', message: 'No barrels: import from the file that owns the thing.' },
};

/** The mains, and everything that runs them or plays the machine they run on. */
const mains = ['api/main.ts', 'worker/main.ts', 'stack/**', 'bench/**', 'test/**', '*.config.*', '.*.mjs'];

export default defineConfig(
  globalIgnores(['**/node_modules', '**/dist', '.data', 'coverage', 'db/generated', 'web/client']),
  {
    files: ['**/*.{ts,tsx,js,mjs}'],
    rules: {
      eqeqeq: 'error',
      'no-console': 'error',
      'no-restricted-properties': ['error', environment, exit],
      'no-restricted-syntax': ['error', ...Object.values(syntax)],
      'max-lines': ['warn', 250],
      'prefer-const': 'error',
      'no-var': 'error',
      'object-shorthand': ['error', 'properties'],
    },
  },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/consistent-type-exports': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true, requireDefaultForNonUnion: true },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      // `(await stage(file)) ?? …` is how the story goes on, and `defineUpdate<void, …>` how an Update without answer is typed.
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/no-invalid-void-type': 'off',
      '@typescript-eslint/no-meaningless-void-operator': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // `exactOptionalPropertyTypes` and `noUncheckedIndexedAccess` ask for it where the reader can see that it holds.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // An endless loop that waits is how a workflow and a relay read.
      '@typescript-eslint/no-unnecessary-condition': ['error', { allowConstantLoopConditions: true }],
    },
  },
  // The states of a query are told apart by more than its types say once it is taken to pieces.
  { files: ['web/**/*.{ts,tsx}'], rules: { '@typescript-eslint/no-unnecessary-condition': 'off' } },
  // What runs before the page is drawn is a script of the browser; the build's configuration is one of Node.
  { files: ['web/public/**'], languageOptions: { sourceType: 'script' } },
  { files: ['web/vite.config.ts'], rules: { 'no-restricted-properties': 'off', 'no-restricted-syntax': 'off' } },
  { files: mains, rules: { 'no-restricted-properties': 'off' } },
  { files: ['config/**'], rules: { 'no-restricted-properties': ['error', exit] } },
  // Command-line tools talk to a person.
  {
    files: ['stack/**', 'bench/**', 'test/run.ts', 'test/stack/stack-with-stand-ins.ts', 'test/**/*.mjs'],
    rules: { 'no-console': 'off' },
  },
  // A log line is all that a process can leave that could not even be configured.
  { files: ['api/main.ts', 'worker/main.ts'], rules: { 'no-console': ['error', { allow: ['error'] }] } },
  {
    // vitest calls the default export of a global setup; the other files are configurations of tools.
    files: ['*.config.*', '.*.mjs', 'test/**/global-setup.ts', 'test/pages/office.ts'],
    rules: { 'no-restricted-syntax': ['error', syntax.enums, syntax.namespaces] },
  },
  {
    files: ['test/**'],
    rules: {
      // Tests hand over half-built and wrong things on purpose, and matchers are typed `any`.
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
    },
  },
);
