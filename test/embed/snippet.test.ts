/** Snippets as a browser reads them: what goes in comes out, whatever it is. */
import { expect } from '@open-wc/testing';
import fc from '../helpers/property.js';
import { oneLine, type Widget } from '../../src/embed/snippet/widget.js';
import { scriptLine, writeSnippet } from '../../src/embed/snippet/write.js';

const place = { base: 'https://elements.example.org/1/' };

/** The elements of a snippet, parsed without being run. */
const parse = (html: string): Element[] => [...new DOMParser().parseFromString(html, 'text/html').body.children];

const text = fc.string({
  unit: fc.oneof(fc.constantFrom(...'ab \n"\'<>&{}[]\\/=`;#$'), fc.string({ unit: 'grapheme', maxLength: 1 })),
});
const widget: fc.Arbitrary<Widget> = fc.record({
  element: fc.constant('statistic'),
  attributes: fc.record({ value: text.map((value) => `x${value}`), label: text.map((label) => `y${label}`) }),
  words: text,
  theme: fc.record({ accent: text, font: text }, { requiredKeys: [] }),
});

/** A browser reads some characters as others, in any HTML. */
const read = (written: string) => oneLine(written.replace(/\0/g, '\ufffd'));

describe('a snippet in a browser', () => {
  for (const kind of ['tag', 'div', 'vue', 'npm', 'prerendered'] as const) {
    it(`${kind} is one element with the attributes and the words that it was given`, () => {
      fc.assert(
        fc.property(widget, (given) => {
          const [element, ...more] = parse(writeSnippet(kind, given, place).code);
          expect(more).to.have.length(0);
          expect(element!.textContent).to.equal(read(given.words));
          expect(element!.children).to.have.length(0);
          for (const [name, value] of Object.entries(given.attributes)) {
            expect(element!.getAttribute(kind === 'div' ? `data-${name}` : name)).to.equal(read(value));
          }
          expect((element as HTMLElement).style.minHeight).to.equal('12em');
        }),
      );
    });
  }

  it('a link and a frame lead to an address that says the same', () => {
    fc.assert(
      fc.property(widget, (given) => {
        const [link] = parse(writeSnippet('link', given, place).code) as HTMLAnchorElement[];
        const [frame] = parse(writeSnippet('iframe', given, place).code) as HTMLIFrameElement[];
        expect(link!.href).to.equal(frame!.src);
        expect(link!.textContent).to.equal(read(given.words));
        expect(frame!.title).to.equal(read(given.words));
        expect(frame!.sandbox.contains('allow-same-origin')).to.be.false;
        const query = new URL(link!.href).searchParams;
        for (const [name, value] of Object.entries(given.attributes)) expect(query.get(name)).to.equal(oneLine(value));
      }),
    );
  });

  it('the script’s line is a module with its hash', () => {
    const pinned = { 'impact.1f0c.js': 'sha384-a/b+c=' };
    const script = new DOMParser()
      .parseFromString(scriptLine({ ...place, pinned }), 'text/html')
      .querySelector('script')!;
    expect(script.type).to.equal('module');
    expect(script.src).to.equal(`${place.base}impact.1f0c.js`);
    expect(script.integrity).to.equal('sha384-a/b+c=');
    expect(script.crossOrigin).to.equal('anonymous');
  });
});
