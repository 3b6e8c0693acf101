import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from '../helpers/node.js';
import { MISSING } from '../../src/server/dom/members.js';
import { ServerPage } from '../../src/server/dom/nodes.js';
import { prerender } from '../../src/server/prerender.js';
import { readPage } from '../../src/server/page.js';
import { placedElement } from '../../src/server/served.js';
import { find } from '../../src/server/tree.js';
import { MARKUP, QUESTIONS, SELECTORS } from './light-dom-cases.js';
import { memory, page as pageWith, shown } from './page.js';

const BASE = 'https://www.example.org/blog/post/';
const pageOf = (body: string) => {
  const { root } = readPage(pageWith(body));
  const page = new ServerPage(root.parentNode!, BASE);
  return { page, byId: (id: string) => find(root, ({ attrs }) => attrs.some((one) => one.value === id))! };
};

/** A node of the page, and an element of ours that stands for it. */
const hosts = (): readonly Element[] => {
  const plain = pageOf(MARKUP);
  const ours = pageOf(MARKUP);
  return [
    plain.page.elementOf(plain.byId('host')),
    placedElement('statistic', { page: ours.page, tree: ours.byId('host'), model: undefined }, []),
  ];
};

describe('a page on a server', () => {
  for (const [selector, ids] of Object.entries(SELECTORS))
    it(`has ${selector}`, () => {
      for (const host of hosts())
        expect([...host.querySelectorAll(selector)].map(({ id }) => id).join(' ')).to.equal(ids);
    });

  for (const [what, [ask, answer]] of Object.entries(QUESTIONS))
    it(`tells ${what}`, () => {
      for (const host of what === 'names' ? hosts().slice(0, 1) : hosts()) expect(ask(host)).to.deep.equal(answer);
    });

  it('has no element that a browser makes a shadow tree of', () => {
    const { page, byId } = pageOf(
      '<impact-term id="term"><template shadowrootmode="open"><b>x</b></template>word</impact-term>',
    );
    const term = page.elementOf(byId('term'));
    expect([term.children.length, !term.querySelector('template'), term.textContent]).to.deep.equal([0, true, 'word']);
  });

  it('stays as it is', () => {
    const { page, byId } = pageOf(MARKUP);
    expect(() => page.elementOf(byId('ol')).remove()).to.throw('changes no page');
  });
});

describe('what a server’s pages lack', () => {
  const [node, ours] = hosts() as readonly [HTMLElement, HTMLElement];

  for (const member of [
    'innerText',
    'classList',
    'nextElementSibling',
    'offsetWidth',
    'setAttribute',
    'focus',
  ] as const)
    it(`is named: ${member}`, () => {
      expect(() => node[member]).to.throw(TypeError, `<section> has no ${member}`);
      expect(() => ours[member]).to.throw(TypeError, `<impact-statistic> has no ${member}`);
    });

  it('is named of the page too', () => {
    expect(() => node.ownerDocument.cookie).to.throw(TypeError, '#document has no cookie');
  });

  it('is every member of an element in a browser that a server doesn’t have', () => {
    const program = ts.createProgram([fileURLToPath(import.meta.url)], {
      noResolve: true,
      lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    });
    const [dom] = program.getSourceFiles().filter(({ fileName }) => fileName.endsWith('lib.dom.d.ts'));
    const checker = program.getTypeChecker();
    const element = dom!.statements.find(
      (statement): statement is ts.InterfaceDeclaration =>
        ts.isInterfaceDeclaration(statement) && statement.name.text === 'HTMLElement',
    )!;
    const members = checker
      .getPropertiesOfType(checker.getTypeAtLocation(element))
      .map(({ name }) => name)
      // Handlers, ARIA, constants and symbols.
      .filter((name) => !/^(?:on|aria)[A-Za-z]|^[A-Z_]+$|^__/.test(name));
    expect(members.length).to.be.greaterThan(100);
    const silent = members.filter((name) => !MISSING.includes(name) && !(name in ours));
    expect(silent).to.deep.equal([]);
  });
});

describe('what a server writes of the author’s own words', () => {
  const write = async (body: string) => {
    const { html, problems } = await prerender(pageWith(body), { read: memory().read });
    expect(problems).to.deep.equal([]);
    return shown(html);
  };

  it('cites a label that stands in the tag', async () => {
    const tag =
      '<impact-statistic value="1 in 3" source="ACMS"><b slot="label">girls in Australia</b> 1 in 3</impact-statistic>';
    expect(await write(tag)).to.include('Cite as 1 in 3 girls in Australia. ACMS');
  });

  it('leaves links of the author’s own, whatever address the tag has beside them', async () => {
    const tag = (links: string) =>
      `<impact-posts related src="/data/posts.json"><ul><li>${links}</li></ul></impact-posts>`;
    expect(await write(tag('<a href="/one"><script>1</script>One</a> <time>2026-11-01</time>'))).to.equal(
      'A page One 2026-11-01',
    );
    // A list without a link is none: then the address is asked.
    expect(await write(tag('nothing'))).to.include('You might also be interested in');
  });

  it('speaks English where the page says that no language is known', async () => {
    const tag = '<impact-statistic value="1 in 3" label="girls" source="ACMS">1 in 3</impact-statistic>';
    expect(await write(`<div lang="de"><p lang="">${tag}</p></div>`)).to.include('Source: ACMS');
    expect(await write(`<div lang="de"><p>${tag}</p></div>`)).to.include('Quelle: ACMS');
  });
});
