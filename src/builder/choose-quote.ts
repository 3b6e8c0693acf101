/** Which quotation it shows: one of the published ones, or one's own. */
import { html, type TemplateResult } from 'lit';
import { publishedQuoteWords } from '../embed/snippet/words.js';
import type { App } from './app.js';
import { radios, selectField } from './fields.js';
import { changeSides } from './left-attributes.js';
import { FIRST, fieldsFor, pick } from './options.js';
import { beginWith, QUOTE } from './setup.js';

export function renderQuote(app: App): TemplateResult | TemplateResult[] {
  const { setup, catalogue, choose } = app;
  const { quotes, figures } = catalogue;
  const own = fieldsFor(app, pick(app, FIRST['quote']!));
  if (!quotes.length) return own;
  const { src, quote, ...rest } = setup.attributes;
  const isPublished = quote !== undefined;
  const turn = (to: string) => {
    const entries = Object.entries(rest);
    const isOwn = ([name]: readonly [string, string]) => Object.hasOwn(QUOTE, name);
    const before = isPublished
      ? changeSides('quote', 'document', { ...(src && { src }), quote })
      : changeSides('quote', 'own', Object.fromEntries(entries.filter(isOwn)));
    const begun = to === 'document' ? beginWith('quote', catalogue.base, catalogue).attributes : QUOTE;
    const kept = Object.fromEntries(entries.filter((entry) => !isOwn(entry)));
    choose({ words: undefined, attributes: { ...(before ?? begun), ...kept } });
  };
  const lost = isPublished && !quotes.some(({ id }) => id === quote);
  return html`${radios(
    'from',
    'The quotation',
    [
      ['document', 'One we publish'],
      ['own', 'My own'],
    ],
    isPublished ? 'document' : 'own',
    turn,
  )}
  ${lost ? html`<p class="hint remark" role="status">There is no quotation “${quote}” in this document: choose another.</p>` : ''}
  ${
    isPublished
      ? selectField(
          {
            id: 'quote',
            label: 'Which quotation',
            value: quote,
            set: (id) => choose({ words: undefined, attributes: { ...setup.attributes, quote: id } }),
          },
          [
            [
              '',
              [
                ...(lost ? [[quote, quote] as const] : []),
                ...quotes.map(
                  (each) =>
                    [each.id!, publishedQuoteWords(each, { locale: 'en-AU', language: figures.language })] as const,
                ),
              ],
            ],
          ],
        )
      : own
  }`;
}
