import { expect } from '@open-wc/testing';
import '../../src/define/prevalence.js';
import '../../src/define/statistic.js';
import { aliases, presentName } from '../../src/elements/shared/aliases.js';
import { readWish } from '../../src/embed/upgrade/element-spec.js';
import { attributes } from '../../src/embed/upgrade/attributes.js';

describe('names that attributes once had', () => {
  const make = (markup: string) => document.createRange().createContextualFragment(markup).firstElementChild!;
  const ofOf = (markup: string) => {
    const element = make(markup) as HTMLElement & { of?: string | null; population?: string | null };
    document.body.append(element);
    element.remove();
    return element;
  };

  it('lead to names that there are, from names that there are no more', () => {
    for (const [tag, names] of Object.entries(aliases)) {
      const known = attributes[tag.replace('impact-', '')]!.split(' ');
      const { observedAttributes } = customElements.get(tag) as unknown as { observedAttributes: string[] };
      expect(observedAttributes).to.include.members(Object.keys(names));
      for (const [old, now] of Object.entries(names)) {
        expect(known).to.include(now);
        expect(known).not.to.include(old);
      }
    }
    expect(presentName('impact-statistic', 'value')).to.equal('value');
  });

  it('are read on a tag, with and without data-', () => {
    expect(ofOf('<impact-statistic population="girls"></impact-statistic>').of).to.equal('girls');
    expect(ofOf('<impact-statistic data-population="girls"></impact-statistic>').of).to.equal('girls');
  });

  it('give way to the name of today, in whichever order they come', () => {
    expect(ofOf('<impact-statistic population="x" of="girls"></impact-statistic>').of).to.equal('girls');
    expect(ofOf('<impact-statistic data-of="girls" population="x"></impact-statistic>').of).to.equal('girls');
    const element = ofOf('<impact-statistic of="girls" population="boys"></impact-statistic>');
    element.removeAttribute('of');
    expect(element.of).to.equal('boys');
    element.removeAttribute('population');
    expect(element.of).to.equal(null);
  });

  it('mean nothing to elements that never had them', () => {
    const element = ofOf('<impact-prevalence population="girls"></impact-prevalence>');
    expect([element.population, element.of]).to.deep.equal(['girls', undefined]);
  });

  it('are read by the other tiers', () => {
    const read = (given: [string, string][]) => readWish('statistic', given, (name) => name);
    expect([...read([['population', 'girls']]).wish.attributes]).to.deep.equal([['of', 'girls']]);
    const both = read([
      ['of', 'girls'],
      ['population', 'x'],
    ]);
    expect([...both.wish.attributes]).to.deep.equal([['of', 'girls']]);
    expect(both.faults).to.deep.equal([]);
  });
});
