/** For a privacy officer: the documentation's page, with the names of this publisher in it. */
import { packageText } from '../package-root.js';
import { escape, publisherName, type Around, type CataloguePage } from './page.js';

/**
 * A page of the documentation as a site may have it: without what is said of the library's repository, and with the words of a
 * link alone where the site hasn't what it leads to.
 *
 * @throws Error where the package has no such page
 */
export function documentationArticle(name: string): string {
  const [, article] = /<article>([^]*)<\/article>/.exec(packageText(`dist/docs/${name}.html`)) ?? [];
  if (!article) throw new Error(`the package has no page ${name}: npm run build writes it`);
  return article
    .replace(
      /(\s?)<!--repository-->[^]*?<!--\/repository-->(\s?)/g,
      (_, before: string, after: string) => before || after,
    )
    .replace(/<a href="(?!https?:|mailto:|#)[^"]*">([^]*?)<\/a>/g, '$1');
}

export function privacyPage(around: Around): CataloguePage {
  const { host } = new URL(around.address);
  const { contact } = around.publisher;
  const name = escape(publisherName(around));
  let wording = 0;
  const article = documentationArticle('privacy')
    .replace(/\[publisher\]/g, () => name)
    .replace(/\[host\]/g, () => escape(host))
    .replace(/<blockquote>([^]*?)<\/blockquote>/g, (_, said: string) => {
      const id = `wording-${++wording}`;
      return `<blockquote id="${id}">${said}</blockquote>\n<button type="button" class="copy" data-copies="${id}">Copy the wording</button>`;
    });
  return {
    path: 'privacy/',
    title: 'For your privacy officer',
    description: `What a page with elements of ${publisherName(around)} asks of ${host}, and what it doesn’t.`,
    main: `<section lang="en-AU">${article}
<p>“Publisher” is ${name}, and its host <code>${escape(host)}</code>.${contact ? ` Questions, of its logs too: ${escape(contact)}.` : ''}</p>
<p class="said" role="status"></p></section>`,
  };
}
