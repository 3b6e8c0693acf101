import lit from 'eslint-plugin-lit';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

/** What house style forbids and no ready-made rule knows. Each message says what to do instead. */
const everywhere = [
  {
    selector: 'Decorator',
    message: 'No decorators: write `static properties` with `declare` fields, which is smaller.',
  },
  {
    selector: 'AssignmentExpression[left.property.name=/^(innerHTML|outerHTML|srcdoc)$/]',
    message: 'No HTML strings: Trusted Types refuse them. Render a template or set textContent.',
  },
  {
    selector: 'CallExpression[callee.property.name=/^(insertAdjacentHTML|setHTMLUnsafe|createContextualFragment)$/]',
    message: 'No HTML strings: Trusted Types refuse them. Render a template or set textContent.',
  },
  {
    selector: 'CallExpression[callee.object.name="document"][callee.property.name=/^write(ln)?$/]',
    message: 'No document.write: it blocks the host page, and Trusted Types refuse it.',
  },
  {
    selector: 'CallExpression[callee.property.name="setAttribute"][arguments.0.value="style"]',
    message: 'No style attribute: a Content Security Policy drops it. Use element.style or a class.',
  },
  {
    selector: 'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/\\sstyle\\s*=/]',
    message:
      'No style attribute: a Content Security Policy drops it. Use a class, or set a custom property through CSSOM.',
  },
  {
    // A literal or a function says what it puts in; all else may hold `$&`, which is taken for what was found.
    selector:
      'CallExpression[callee.property.name=/^replace(All)?$/][arguments.length=2][arguments.1.type!=/^(Literal|ArrowFunctionExpression|FunctionExpression)$/][arguments.1.name!=/^(en|de)codeURIComponent$/]',
    message: 'No text from elsewhere as a replacement: `$&` in it has a meaning. Return it from a function.',
  },
  {
    selector: 'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/<style[\\s>]/]',
    message: 'No <style> element: a Content Security Policy drops it. Use `static styles`.',
  },
];

/** What a page of any age can run: old libraries extend `Array` and `Object`, and put functions of their own in place of some. */
const onAnyPage = [
  {
    selector: 'ForInStatement',
    message: 'No for … in: it finds what a page’s scripts added to Object.prototype. Walk Object.keys().',
  },
  {
    selector: 'CallExpression[callee.object.name="Array"][callee.property.name="from"]',
    message: 'No Array.from: MooTools has another. Spread what can be iterated; push in a loop for a length.',
  },
  {
    selector: 'CallExpression[callee.property.name="entries"][callee.object.name!="Object"]',
    message: 'No .entries() of a list: Prototype has another. Count with an index; a Map is iterated as it is.',
  },
];

/** Text that must be the same on every machine and at every hour: locale and "now" are arguments. */
const pure = [
  {
    selector: 'CallExpression[callee.object.name="Date"][callee.property.name="now"]',
    message: 'No clock here: take "now" as an argument.',
  },
  {
    selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
    message: 'No clock here: take "now" as an argument.',
  },
  { selector: 'CallExpression[callee.name="Date"]', message: 'No clock here: take "now" as an argument.' },
  {
    selector: 'MemberExpression[object.name="performance"]',
    message: 'No clock here: take "now" as an argument.',
  },
  {
    selector: 'CallExpression[callee.object.name="Math"][callee.property.name="random"]',
    message: 'No chance here: the same input gives the same output.',
  },
  {
    selector: ':matches(NewExpression, CallExpression)[callee.object.name="Intl"][arguments.length=0]',
    message: 'No default locale here: take the locale as an argument.',
  },
  {
    selector: 'CallExpression[callee.property.name=/^toLocale/][arguments.length=0]',
    message: 'No default locale here: take the locale as an argument.',
  },
];

/** What answers a node, or several: the page's own names, and those that the element tests give theirs. */
const FINDS = '/^(querySelector(All)?|closest|getElementById|assigned(Nodes|Elements)|item)$/';
const OWN_FINDS = '/^(part|focused)$/';
/** Names that some tests give to what finds texts. */
const MAY_FIND = '/^(parts|inside|one|all|line|field|[$])$/';
const NODES =
  '/^(activeElement|(first|last)(ElementChild|Child)|(next|previous)(ElementSibling|Sibling)|parent(Element|Node)|shadowRoot|content(Document|Window)|children|childNodes)$/';
const nodeAt = (path) => [
  `[${path}.callee.property.name=${FINDS}]`,
  `[${path}.callee.name=${OWN_FINDS}]`,
  `[${path}.property.name=${NODES}]`,
];
const COMPARES = '[callee.property.name=/^(equals?|eq|eql|include|contain|instance[oO]f)$/]';
/** `expect(node).to.equal(…)`, `expect([node]).to.deep.equal(…)`, `expect(node).to.be.null`, `expect(…).to.equal(node)`. */
const nodeSelectors = [
  ...[
    'arguments.0',
    'arguments.0.expression',
    'arguments.0.elements.0',
    'arguments.0.elements.0.argument',
    'arguments.0.elements.1',
  ]
    .flatMap(nodeAt)
    .map(
      (node) =>
        `:matches(CallExpression${COMPARES}, MemberExpression[property.name=/^(null|undefined|empty)$/]) CallExpression[callee.name="expect"]${node}`,
    ),
  `CallExpression${COMPARES}:matches([arguments.0.raw="null"], [arguments.0.type="Identifier"][arguments.0.name="undefined"], [arguments.0.elements.length=0]) CallExpression[callee.name="expect"][arguments.0.callee.name=${MAY_FIND}]`,
  ...['arguments.0', 'arguments.0.expression']
    .flatMap(nodeAt)
    .map((node) => `CallExpression${COMPARES}${node}:has(CallExpression[callee.name="expect"])`),
];
/** The runner copies both sides of a comparison that fails. */
const comparedNodes = {
  selector: `:matches(${nodeSelectors.join(', ')})`,
  message:
    'No node in an assertion: where it fails, the runner copies the page until it times out, and says nothing. Compare a Boolean, a length or a text.',
};

const htmlStrings = ['lit/directives/unsafe-html.js', 'lit/directives/unsafe-svg.js'].map((name) => ({
  name,
  message: 'No HTML strings: text only, always.',
}));

export default tseslint.config(
  { ignores: ['dist/', 'storybook-static/', 'shots/', 'coverage/', 'src/locales/', 'test/hosts/dist/'] },
  tseslint.configs.recommended,
  {
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-constant-condition': 'error',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'no-restricted-syntax': ['error', ...everywhere],
      'no-self-compare': 'error',
      'no-unreachable': 'error',
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'] }],
      'object-shorthand': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
    },
  },
  // tsc reports these already, and knows more.
  { files: ['**/*.ts'], rules: { '@typescript-eslint/no-unused-vars': 'off' } },
  {
    files: ['src/**/*.ts'],
    extends: [lit.configs['flat/recommended'], wc.configs['flat/recommended'], wc.configs['flat/best-practice']],
    // What needs types (promises that nobody awaits, assertions that assert nothing) is in `npm run lint:promises`.
    rules: {
      'no-console': 'error',
      'no-restricted-imports': [
        'error',
        {
          paths: [
            ...htmlStrings,
            {
              name: 'lit/directives/style-map.js',
              message: 'styleMap renders a style attribute first, which a Content Security Policy drops.',
            },
            { name: 'lit/decorators.js', message: 'No decorators: write `static properties`.' },
          ],
        },
      ],
      'lit/no-native-attributes': 'off',
      'lit/no-template-map': 'off',
      'lit/prefer-static-styles': 'error',
      // Tags are defined in define/, away from their classes, by a guarded helper: test/contract/layers says so better.
      'wc/define-tag-after-class-definition': 'off',
      'wc/file-name-matches-element': 'off',
      // LitElement always has the lifecycle methods that its children call.
      'wc/guard-super-call': 'off',
      'wc/tag-name-matches-class': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
    },
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/{cli,server}/**'],
    rules: { 'no-restricted-syntax': ['error', ...everywhere, ...onAnyPage] },
  },
  {
    files: ['src/{text,quantity,geometry,documents,feed,services}/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', ...everywhere, ...onAnyPage, ...pure] },
  },
  // The way to add to a framework's own interface of tags.
  {
    files: ['scripts/framework-types/*.d.ts'],
    rules: { '@typescript-eslint/no-empty-object-type': ['error', { allowInterfaces: 'with-single-extends' }] },
  },
  // A bench puts pages together as their authors would.
  { files: ['bench/**'], rules: { 'no-restricted-syntax': ['error', everywhere[0]] } },
  // The one warning an element may give, the loader's, and a command line, whose output is the point.
  {
    files: [
      'src/runtime/report.ts',
      'src/define/define.ts',
      // In the line of what stands for a tag, which has no element to report on; and in a file of two kilobytes.
      'src/elements/shared/tag-repair.ts',
      'src/elements/exit/button.ts',
      'src/{embed,builder,cli}/**/*.ts',
    ],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['test/**/*.ts', 'stories/**/*.ts'],
    rules: {
      // What a document might be is the point of many a test.
      '@typescript-eslint/no-explicit-any': 'off',
      // `expect(x).to.be.true` is a check.
      '@typescript-eslint/no-unused-expressions': 'off',
      'no-restricted-syntax': ['error', everywhere[0], comparedNodes],
    },
  },
  // Angular's components are made with decorators.
  { files: ['test/hosts/angular/*.ts', 'test/hosts/ssr/*/*.test.js'], rules: { 'no-restricted-syntax': 'off' } },
);
