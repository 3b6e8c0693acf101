import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from '../helpers/node.js';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { schemaPath } from '../../scripts/schema.js';
import { CONTACT_FORM, findForm, FORM, formAttributes, readFormsDocument } from '../../src/documents/forms-document.js';
import { elements } from '../contract/manifest.js';

const example = JSON.parse(readFileSync('src/documents/examples/forms.json', 'utf8')) as unknown;
const isGood = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(
  JSON.parse(readFileSync(schemaPath('forms.schema.json'), 'utf8')) as object,
);
const BASE = 'https://elements.example.org/1/data/forms.json';
const document = (...forms: object[]) => ({ version: 1, language: 'en', forms });
const form = (rest: object) => document({ id: 'a', action: '/subscribe', ...rest });

describe('a forms document', () => {
  for (const [element, shape] of [
    ['subscribe', FORM],
    ['contact', CONTACT_FORM],
  ] as const)
    it(`has the attributes of ${element}, each by its name, and the id`, () => {
      const known = Object.keys(shape.fields!).map((name) => name.replace('?', ''));
      const { attributes = [] } = elements().get(`impact-${element}`)!;
      assert.deepEqual(known.toSorted(), ['id', ...attributes.map(({ name }) => name)].toSorted());
    });

  it('keeps the forms of the two elements apart', () => {
    const read = readFormsDocument({
      ...form({ heading: 'News' }),
      contact: [{ id: 'a', action: '/contact', office: { en: 'Our office', de: 'Unser Büro' }, sender: 'x' }],
    });
    const attributes = formAttributes(findForm(read, 'a', 'contact'), read, 'de', BASE, 'contact');
    assert.deepEqual(Object.fromEntries(attributes), {
      action: 'https://elements.example.org/contact',
      office: 'Unser Büro',
    });
    assert.throws(() => findForm(readFormsDocument(document({ id: 'n', action: '/' })), 'n', 'contact'), {
      name: 'DocumentError',
      message: 'contact: no form "n"',
    });
  });

  it('comes with an example', () => {
    assert.ok(isGood(example), JSON.stringify(isGood.errors));
    const attributes = formAttributes(
      findForm(readFormsDocument(example), 'newsletter'),
      readFormsDocument(example),
      'en',
      BASE,
    );
    assert.equal(attributes.get('action'), 'https://news.example.org/subscribe');
  });

  const bad: readonly [what: string, json: unknown, beyondSchema?: boolean][] = [
    ['nothing', null],
    ['no version', { language: 'en', forms: [] }],
    ['no address', document({ id: 'a' })],
    ['an address that is a script', form({ action: 'javascript:alert(1)' })],
    ['an address for mail', form({ action: 'mailto:a@example.org' })],
    ['a service that nobody knows', form({ service: 'pigeon' })],
    ['a switch as text', form({ plain: 'yes' })],
    ['a level that is none', form({ 'heading-level': 9 })],
    ['a target elsewhere', form({ target: '_top' })],
    ['a field that is a password', form({ fields: [{ name: 'a', label: 'a', type: 'password' }] })],
    ['an id that is a sentence', form({ id: 'a b' })],
    [
      'a contact form that asks a newsletter’s service',
      { ...document(), contact: [{ id: 'a', action: '/a', service: 'mailchimp' }] },
    ],
    ['a contact form without an address', { ...document(), contact: [{ id: 'a' }] }],
    [
      'a contact form’s id twice',
      {
        ...document(),
        contact: [
          { id: 'a', action: '/a' },
          { id: 'a', action: '/b' },
        ],
      },
      true,
    ],
    ['an id twice', document({ id: 'a', action: '/a' }, { id: 'a', action: '/b' }), true],
  ];
  for (const [what, json, beyondSchema = false] of bad)
    it(`is none with ${what}`, () => {
      assert.equal(isGood(json), beyondSchema);
      assert.throws(() => readFormsDocument(json), { name: 'DocumentError' });
    });

  it('gives attributes in the reader’s language, addresses in full, lists as JSON', () => {
    const read = readFormsDocument(
      form({
        heading: { en: 'News', de: 'Neues' },
        why: 'Words.',
        'ask-name': true,
        plain: false,
        topics: [{ value: 'a', label: 'A' }],
        values: { list: 'news' },
        timeout: 20,
        'privacy-url': 'https://a:b@evil.example/',
        later: 'x',
      }),
    );
    assert.deepEqual(Object.fromEntries(formAttributes(findForm(read, 'a'), read, 'de-AT', BASE)), {
      action: 'https://elements.example.org/subscribe',
      heading: 'Neues',
      why: 'Words.',
      'ask-name': '',
      topics: '[{"value":"a","label":"A"}]',
      values: '{"list":"news"}',
      timeout: '20',
    });
    assert.throws(() => findForm(read, 'b'), { name: 'DocumentError', message: 'forms: no form "b"' });
  });
});
