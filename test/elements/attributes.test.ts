import { expect } from '@open-wc/testing';
import '../../src/define/glossary.js';
import '../../src/define/posts.js';
import '../../src/define/prevalence.js';
import '../../src/define/subscribe.js';
import type { ImpactPosts } from '../../src/elements/posts/posts.js';
import type { ImpactSubscribe } from '../../src/elements/subscribe/subscribe.js';
import { recordWarnings } from '../helpers/warnings.js';

describe('numbers, choices and switches on a tag', () => {
  const make = <T extends Element>(markup: string) =>
    document.createRange().createContextualFragment(markup).firstElementChild as T;

  it('have their defaults', () => {
    const { headingLevel, timeout, minTime, plain } = make<ImpactSubscribe>('<impact-subscribe></impact-subscribe>');
    expect([headingLevel, timeout, minTime, plain]).to.deep.equal([2, 15, 2, false]);
    const { count, layout, dates, noDates, refresh } = make<ImpactPosts>('<impact-posts></impact-posts>');
    expect([count, layout, dates, noDates, refresh]).to.deep.equal([3, 'list', 'absolute', false, undefined]);
  });

  it('are held in their range, and forgotten with the attribute', () => {
    const posts = make<ImpactPosts>(
      '<impact-posts heading-level="9" count="0" refresh="5" no-dates="false"></impact-posts>',
    );
    expect([posts.headingLevel, posts.count, posts.refresh, posts.noDates]).to.deep.equal([6, 1, 60, false]);
    for (const name of posts.getAttributeNames()) posts.removeAttribute(name);
    expect([posts.headingLevel, posts.count, posts.refresh]).to.deep.equal([2, 3, undefined]);
  });

  it('take what frameworks set', () => {
    const posts = make<ImpactPosts>('<impact-posts></impact-posts>');
    Object.assign(posts, { count: '7', layout: null, images: 'false', headingLevel: 3 });
    expect([posts.count, posts.layout, posts.images, posts.headingLevel]).to.deep.equal([7, 'list', false, 3]);
  });

  it('are told about once where they cannot be read, and have their defaults', () => {
    const warnings = recordWarnings();
    const made = [1, 2].map(() => make<ImpactSubscribe>('<impact-subscribe timeout="15s"></impact-subscribe>'));
    const lines = warnings.stop();
    expect(made.map(({ timeout }) => timeout)).to.deep.equal([15, 15]);
    expect(lines).to.deep.equal([`<impact-subscribe> timeout can't be "15s": it is 15`]);
  });
});
