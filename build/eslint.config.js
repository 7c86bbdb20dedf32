import tseslint from 'typescript-eslint'

/** Who may not import what; `tests/architecture.test.ts` holds the whole table, the linter says it while one types. */
const wall = (...patterns) => ({
  'no-restricted-imports': ['error', { patterns: patterns.map(([group, message]) => ({ group, message })) }],
})
const nodeModules = ['node:*', 'fs', 'path', 'os', 'crypto', 'child_process', 'http']
const pure = [
  [nodeModules, 'shared/ is pure: no Node'],
  [['#electron/*', '#renderer/*', '../electron/*', '../renderer/*'], 'shared/ imports nothing from outside'],
  [
    ['react', 'react-dom', 'ag-grid*', 'chart.js', '@mantine/*', 'sql.js', 'electron'],
    'shared/ is pure: zod is its only package',
  ],
]
const page = [
  [nodeModules, 'the window has no Node: go through the contract'],
  [['#electron/*'], 'the window never imports the host: go through the contract'],
  [['electron', 'sql.js'], 'the window never imports the host'],
]

export default tseslint.config(
  { ignores: ['dist/**', 'node_modules/**', 'data/**', 'test-results/**', '**/*.d.ts'] },
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_' },
      ],
      // `return this.fail(…)` says that a reader gives up, and why, in one line.
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      'no-restricted-exports': [
        'error',
        { restrictDefaultExports: { direct: true, named: true, defaultFrom: true, namedFrom: true } },
      ],
      eqeqeq: 'error',
      // A query names the shape of its rows where it stands beside its SQL.
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
    },
  },
  { files: ['shared/**/*.ts'], rules: wall(...pure) },
  { files: ['renderer/**/*.{ts,tsx}'], rules: wall(...page) },
  {
    files: ['electron/**/*.ts'],
    rules: wall([['#renderer/*', 'react', 'react-dom', '@mantine/*'], 'the host never imports the window']),
  },
  {
    files: ['electron/**/*.ts'],
    ignores: ['electron/main/**'],
    rules: wall(
      [['#renderer/*', 'react', 'react-dom', '@mantine/*'], 'the host never imports the window'],
      [['electron'], 'only electron/main knows Electron'],
    ),
  },
  {
    files: ['tests/**/*.{ts,tsx}'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/require-await': 'off',
    },
  },
  { files: ['**/*.js', 'build/*.config.ts', 'build/electron-builder.ts'], ...tseslint.configs.disableTypeChecked },
  { files: ['**/*.config.{js,ts}', 'build/electron-builder.ts'], rules: { 'no-restricted-exports': 'off' } },
)
