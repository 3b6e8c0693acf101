/** What is found of a configuration, beside its shape. What files hold is for the commands that read them. */
import { contrastOnWhite } from '../../text/contrast.js';
import { error, isRecord, note, stringOf, warning, type Circumstances, type Finding, type Json } from './finding.js';
import { isLanguage, likelyLanguage } from './languages.js';

/** What browsers draw; cards and emails take the first three. */
const PICTURE = /\.(svg|png|jpe?g|webp|avif|gif)$/i;

const EXAMPLE = /(^|\.)example\.(org|com|net)$/;

export function configFindings(json: Json, { spoken }: Circumstances): Finding[] {
  const documents = isRecord(json['documents']) ? Object.keys(json['documents']) : [];
  const address = stringOf(json['address']) ?? '';
  const host = URL.canParse(address) ? new URL(address).hostname : '';
  const accent = stringOf(json['accent']);
  const logo = stringOf(json['logo']);
  const languages = Array.isArray(json['languages']) ? (json['languages'] as unknown[]) : [];
  return [
    ...(isRecord(json['documents']) && !documents.length
      ? [error('documents', 'no document is named', 'write "figures": "documents/figures.csv"')]
      : []),
    ...(EXAMPLE.test(host)
      ? [
          warning(
            'address',
            `${host} is an example: partners’ pages would ask it`,
            'write the address of your own host',
          ),
        ]
      : []),
    ...(/^http:/.test(address) && !/^(localhost|127\.0\.0\.1)$/.test(host) && host
      ? [warning('address', 'pages at https load nothing from http', `write ${address.replace('http:', 'https:')}`)]
      : []),
    ...(/[?#]/.test(address)
      ? [error('address', 'a folder’s address has no query and no fragment', `write ${address.replace(/[?#].*/, '')}`)]
      : []),
    ...(logo && !PICTURE.test(logo)
      ? [error('logo', `${logo} is no picture by its name`, 'name an .svg, .png or .jpg file')]
      : []),
    ...(accent && /^#[\da-f]{6}$/i.test(accent) && contrastOnWhite(accent) < 4.5
      ? [
          warning(
            'accent',
            `${accent} on white has a contrast of ${contrastOnWhite(accent).toFixed(1)}, and text needs 4.5`,
            'take a darker colour',
          ),
        ]
      : []),
    ...languages.flatMap((language, index) => {
      const tag = stringOf(language);
      if (tag && isLanguage(tag) && spoken && !spoken.includes(tag.split('-', 1)[0]!.toLowerCase()))
        return [note(`languages[${index}]`, `the elements have no words for “${tag}”`, `add languages/${tag}.json`)];
      // What is no tag by its letters has been refused.
      if (!tag || tag.includes('_') || isLanguage(tag)) return [];
      const meant = likelyLanguage(tag);
      return [warning(`languages[${index}]`, `there is no language “${tag}”`, meant && `write ${meant}`)];
    }),
  ];
}
