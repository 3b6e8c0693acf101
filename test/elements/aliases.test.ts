import { expect } from '@open-wc/testing';
import '../../src/define/compare.js';
import '../../src/define/prevalence.js';
import '../../src/define/statistic.js';
import { aliases, presentName } from '../../src/elements/shared/aliases.js';
import { readSpec } from '../../src/embed/upgrade/element-spec.js';
import { attributes } from '../../src/documents/tag-attributes.js';

describe('names that attributes once had', () => {
  const make = (markup: string) => document.createRange().createContextualFragment(markup).firstElementChild!;
  const placed = (markup: string) => {
    const element = make(markup) as HTMLElement & { population?: string | null; marks?: string | null; data?: unknown };
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
    expect(placed('<impact-statistic of="girls"></impact-statistic>').population).to.equal('girls');
    expect(placed('<impact-statistic data-of="girls"></impact-statistic>').population).to.equal('girls');
    const prevalence = placed('<impact-prevalence of="100" data-groups="[]"></impact-prevalence>');
    expect([prevalence.marks, prevalence.data]).to.deep.equal([100, '[]']);
  });

  it('give way to the name of today, in whichever order they come', () => {
    expect(placed('<impact-statistic of="x" population="girls"></impact-statistic>').population).to.equal('girls');
    expect(placed('<impact-statistic data-population="girls" of="x"></impact-statistic>').population).to.equal('girls');
    const element = placed('<impact-statistic population="girls" of="boys"></impact-statistic>');
    element.removeAttribute('population');
    expect(element.population).to.equal('boys');
    element.removeAttribute('of');
    expect(element.population).to.equal(null);
  });

  it('mean nothing to elements that never had them', () => {
    const element = placed('<impact-statistic groups="[]"></impact-statistic>');
    expect(element.data).to.equal(undefined);
  });

  it('are read by the other tiers', () => {
    const read = (given: [string, string][]) => readSpec('statistic', given, (name) => name);
    expect([...read([['of', 'girls']]).wish.attributes]).to.deep.equal([['population', 'girls']]);
    const both = read([
      ['population', 'girls'],
      ['of', 'x'],
    ]);
    expect([...both.wish.attributes]).to.deep.equal([['population', 'girls']]);
    expect(both.faults).to.deep.equal([]);
  });
});
