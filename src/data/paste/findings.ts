/** What a content management system can do to a paste, and what that means. `works` is false where the figure is lost. */
export const FINDINGS = {
  intact: { works: true, says: 'It arrived as you pasted it.' },
  'tag-removed': { works: false, says: 'The tag was taken away; your words are still there.' },
  'nothing-left': { works: false, says: 'Nothing of it is on the page.' },
  'shown-as-text': {
    works: false,
    says: 'It is shown as text: it was pasted where words go, not into a box for HTML.',
  },
  'attributes-removed': {
    works: false,
    says: 'The element is there, but what it should show was taken away: its attributes.',
  },
  'attributes-missing': { works: false, says: 'Some attributes were taken away:' },
  'attributes-changed': { works: false, says: 'Some attributes no longer say what they said:' },
  'words-outside': {
    works: true,
    says: 'The element is empty, and your words stand beside it: with JavaScript readers see both. It was torn apart at a line break or a paragraph.',
  },
  'words-lost': { works: true, says: 'The words inside are gone. Readers without JavaScript see nothing.' },
  swallows: {
    works: false,
    says: 'It has no end, so what follows it is inside it, and gives way to the figure. Write </…> at its end, not /> .',
  },
  'curly-quotes': { works: true, says: 'Straight quotation marks in your words became curly ones. That does no harm.' },
  wrapped: { works: true, says: 'A paragraph was put around it. That does no harm.' },
  'breaks-inside': {
    works: true,
    says: 'Line breaks or paragraphs were put inside it. The figure is shown; without JavaScript the words have gaps.',
  },
  'style-removed': {
    works: true,
    says: 'Its style was taken away: nothing keeps its room free, so the page will jump when it arrives.',
  },
  'script-removed': { works: false, says: 'The script’s line isn’t on the page, and without it nothing is filled in.' },
  'script-changed': { works: false, says: 'The script’s line has lost its type="module", so browsers won’t run it.' },
  'script-unseen': {
    works: true,
    says: 'The script’s line isn’t in what you pasted here. Paste the whole page’s source to have it checked too.',
  },
  'json-visible': {
    works: false,
    says: 'The data are shown to readers as text: the script around them was taken away.',
  },
  'json-broken': { works: false, says: 'The data inside the element were damaged, and can’t be read.' },
  'form-removed': { works: false, says: 'The form and its field were taken away; only its label or button is left.' },
  'iframe-removed': { works: false, says: 'The frame was taken away.' },
  'embed-block': { works: false, says: 'The frame became an “embed” of the editor’s own.' },
  'sandbox-removed': {
    works: true,
    says: 'The frame’s sandbox was taken away. It works, but is less shut off from your page.',
  },
  'title-removed': {
    works: true,
    says: 'The frame’s title was taken away: people who use a screen reader aren’t told what it is.',
  },
  'link-removed': { works: false, says: 'The link was taken away; your words are still there.' },
  'link-changed': { works: false, says: 'The link no longer leads to the figure.' },
  'shortcode-shown': { works: false, says: 'The shortcode is shown as text: our plugin isn’t active on this site.' },
} as const;

export type Finding = keyof typeof FINDINGS;

/** A way to paste that a page's HTML can show. */
export type Pasted = 'tag' | 'div' | 'link' | 'iframe' | 'shortcode';

/** What to paste instead, after what went wrong; what isn't listed stays as it was. */
export function instead(pasted: Pasted, findings: readonly Finding[]): Pasted {
  const lost = findings.filter((finding) => !FINDINGS[finding].works && !finding.startsWith('script'));
  if (!lost.length) return pasted;
  if (lost.includes('shown-as-text')) return 'link';
  // The line that we write has an end, and no data inside: it is enough to paste that.
  if (pasted === 'tag') return lost.includes('swallows') || lost.includes('json-broken') ? 'tag' : 'div';
  if (pasted === 'link') return 'shortcode';
  return pasted === 'shortcode' ? 'div' : 'link';
}
