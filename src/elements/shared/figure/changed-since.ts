/** What has become of figures since the line was written that shows them. For the page's owner, in English. */
import { changeSentence } from '../../../documents/changes.js';
import { editionOf } from '../../../documents/edition.js';
import type { Figure } from '../../../documents/figure.js';
import { pickText } from '../../../text/pick-language.js';
import { safeUrl } from '../../../text/url.js';

interface Published {
  readonly language: string;
  /** The document's `changesPage`. */
  readonly page: unknown;
  /** The document's own address. */
  readonly url: string;
}

/** As `editionOf` writes it of one figure; a value is never longer. */
const EDITION = /^(.{1,200}) \w{1,7}$/;

function changeOf(figure: Figure, before: string, language: string): string {
  const { id = '', value, status } = figure;
  const why = pickText(status?.note, 'en', language)?.text;
  const gone = status && status.state !== 'revised' ? status.state : undefined;
  const kind = gone ?? (before === value ? 'reworded' : 'revised');
  const said = changeSentence({
    kind,
    of: 'figure',
    id,
    ...(kind !== 'reworded' && { from: before, to: value }),
    ...(why && { why }),
  }).replace(' ()', '');
  const on = status?.date ? `${status.date}, ` : '';
  const next = status?.replacedBy ? ` Its place has “${status.replacedBy}”.` : '';
  return `figure “${id}” has changed since you embedded it: ${on}${said.replace(/[^.!?]$/, '$&.')}${next}`;
}

/** @param embedded what the line carries: see `editionOf` */
export function changedSince(
  embedded: string,
  figures: readonly Figure[],
  { language, page, url }: Published,
): string[] {
  const before = embedded.split('|');
  const values = before.map((each) => EDITION.exec(each)?.[1]);
  if (values.includes(undefined) || values.length !== figures.length)
    return [`data-embedded can't be "${embedded.slice(0, 60)}": the builder and the catalogue write it`];
  const address = typeof page === 'string' ? safeUrl(page, url) : undefined;
  const more = address ? ` What has changed: ${address}` : '';
  return figures.flatMap((figure, at) =>
    editionOf([figure]) === before[at]
      ? []
      : [`${changeOf(figure, values[at]!, language)}${more} Copy its line anew, and this is no longer said.`],
  );
}
