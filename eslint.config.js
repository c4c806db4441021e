import pluginVue from 'eslint-plugin-vue'
import tseslint from 'typescript-eslint'

/** Lint finds mistakes; the look of code is left to people. Each ban says what to do instead. */
export default tseslint.config(
  { ignores: ['dist/**', 'node_modules/**', 'coverage/**', 'test-results/**', 'public/**'] },
  ...tseslint.configs.recommended,
  ...pluginVue.configs['flat/essential'],
  { files: ['**/*.vue'], languageOptions: { parserOptions: { parser: tseslint.parser } } },
  {
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/no-explicit-any': 'error',
      'vue/no-v-html': 'error',
      'vue/multi-word-component-names': 'off',
      'no-restricted-globals': ['error', { name: 'alert', message: 'Show a note in the page; a dialog of the browser cannot be styled or tested.' }, { name: 'confirm', message: 'Offer undo instead.' }],
      'no-restricted-properties': ['error', { property: 'innerHTML', message: 'Text from people must never become markup; set textContent or build elements.' }],
    },
  },
  {
    files: ['src/domain/**/*.ts', 'audits/**/*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']", message: 'The domain takes the time as an argument.' },
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'The domain takes the time as an argument.' },
        { selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']", message: 'The domain takes ids and chance as arguments.' },
      ],
    },
  },
)
