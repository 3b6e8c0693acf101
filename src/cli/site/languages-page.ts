/** Which languages the elements speak here, and who has read each: the library's, and the publisher's own. */
import { readByOf, type LanguageFile } from '../../documents/language-file.js';
import { escape, publisherName, type Around, type CataloguePage } from './page.js';

const item = ({ language, name, english, matches = [], readBy }: LanguageFile, own: boolean): string => {
  const tags = [...new Set([language, ...matches])].map((tag) => `<code>${escape(tag)}</code>`).join(', ');
  const read = readByOf({ readBy }).replace(/^./, (first) => first.toUpperCase());
  const called = name === english ? '' : `, ${escape(english)}`;
  return `<dt><span lang="${escape(language)}">${escape(name)}</span>${called} (${tags})${own ? ', added by the publisher' : ''}</dt><dd>${escape(read)}.</dd>`;
};

/** @param own the publisher's own */
export function languagesPage(
  shipped: readonly LanguageFile[],
  own: readonly LanguageFile[],
  around: Around,
): CataloguePage {
  const added = new Set(own.map(({ language }) => language));
  const all = [...shipped.filter(({ language }) => !added.has(language)), ...own].toSorted((a, b) =>
    a.english < b.english ? -1 : 1,
  );
  return {
    path: 'languages/',
    title: 'Languages',
    description: `Languages that the figures of ${publisherName(around)} are said in, and who has read each.`,
    main: `<section lang="en-AU"><h1>Languages</h1>
<p>An element speaks the language of the page that it stands on, where it is one of these: numbers, “Source:” and all else that it says itself. Have somebody who
speaks a language read it before you rely on it. On a page in another language a figure stands in the language of its document as a whole.</p>
<dl>${all.map((language) => item(language, added.has(language.language))).join('\n')}</dl></section>`,
  };
}
