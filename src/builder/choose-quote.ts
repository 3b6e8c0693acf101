/** Which quotation it shows: one of the published ones, or one's own. */
import { html, type TemplateResult } from 'lit';
import { publishedQuoteWords } from '../embed/snippet/words.js';
import type { App } from './app.js';
import { radios, selectField } from './fields.js';
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
    const { attributes } = beginWith('quote', catalogue.base, catalogue);
    const kept = Object.fromEntries(Object.entries(rest).filter(([name]) => !Object.hasOwn(QUOTE, name)));
    choose({ words: undefined, attributes: { ...(to === 'document' ? attributes : QUOTE), ...kept } });
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
