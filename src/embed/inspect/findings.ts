/** Where an editor takes HTML. */
const HTML_BOX =
  'a place for HTML: in WordPress the block “Custom HTML”, in other editors the view called “HTML”, “Source” or “Code”.';
/** Where a site takes the script's line. */
const ONCE =
  'Whoever looks after the site adds the line below once, for all pages: in the theme’s footer, under “Code injection” (Squarespace, Ghost) or “Custom code” (Wix, Webflow), or with a plugin for scripts in the footer. Our own WordPress plugin does it by itself.';

/** What is pasted instead stands below. */
const OTHER = `The editor takes it away. Paste the other line that stands below, into ${HTML_BOX}`;
/** For a frame that lost what isn't its address. */
const AGAIN = `Paste the line again into ${HTML_BOX}`;
/** For a script that an optimizer moved. */
const FOLDER =
  'Tell that plugin to leave impact.js alone. It is small, cached by browsers, and fetches what else it needs.';

interface Known {
  /** False where readers don't see the figure as it should be. */
  readonly works: boolean;
  /** Names of attributes may follow it. */
  readonly says: string;
  /** What to do about it. */
  readonly repair?: string;
}

/** What a content management system can do to a paste, and what that means. */
export const FINDINGS = {
  'giving-beside-help': {
    works: true,
    says: 'The page asks for a gift beside help. Somebody who needs help should not have to look past it.',
    repair: 'Put giving on a page of its own.',
  },
  intact: { works: true, says: 'It arrived as you pasted it.' },
  'tag-removed': {
    works: false,
    says: 'The tag was taken away; your words are still there.',
    repair: `Where words go, editors take a tag and a div away alike. Paste the line into ${HTML_BOX}`,
  },
  'nothing-left': { works: false, says: 'Nothing of it is on the page.', repair: OTHER },
  'shown-as-text': {
    works: false,
    says: 'Readers see the line itself, not what it stands for: it was pasted where words go.',
    repair: `Delete it there, and paste it into ${HTML_BOX}`,
  },
  'escaped-twice': {
    works: false,
    says: 'Readers see the line itself, with signs like &lt; in it: it was taken for words, and then changed once more.',
    repair: `Delete it there, and paste the line from here into ${HTML_BOX}`,
  },
  'attributes-removed': {
    works: false,
    says: 'The element is there, but what it should show was taken away: its attributes.',
    repair: OTHER,
  },
  'attributes-missing': { works: false, says: 'Some attributes were taken away:', repair: OTHER },
  'attributes-changed': {
    works: false,
    says: 'Some attributes no longer say what they said:',
    repair: `Paste the line again, straight from here, into ${HTML_BOX}`,
  },
  'address-escaped': {
    works: false,
    says: 'The signs & of the address were escaped twice, so that it no longer says what to show.',
    repair:
      'Paste the address again, straight from here. In a place for HTML each of its signs & is written &amp;, once.',
  },
  'quotes-torn': {
    works: false,
    says: 'A straight quote (") inside a value ended it too early, and its other words became attributes:',
    repair: 'Paste the line again as it is below: there such a quote is written &quot;.',
  },
  'attributes-curly': {
    works: false,
    says: 'Its straight quotes (") became curly ones (“ ”), and browsers don’t understand those here:',
    repair: `Copy the line from here, not by way of Word or an email, straight into ${HTML_BOX}`,
  },
  'attributes-torn': {
    works: false,
    says: 'Its straight quotes (") became curly ones (“ ”), so that browsers tear this apart at its spaces:',
    repair: `Copy the line from here, not by way of Word or an email, straight into ${HTML_BOX}`,
  },
  'curly-forgiven': {
    works: true,
    says: 'Straight quotes in the line became curly ones. The script forgives that.',
  },
  'words-outside': {
    works: true,
    says: 'The element is empty, and your words stand beside it: with JavaScript readers see both. It was torn apart at a line break or a paragraph.',
    repair: `Delete both, and paste the line again, in one piece, into ${HTML_BOX}`,
  },
  'words-lost': {
    works: true,
    says: 'The words inside are gone. Readers without JavaScript see nothing.',
    repair: `Paste the line again, with its words, into ${HTML_BOX}`,
  },
  swallows: {
    works: false,
    says: 'It has no end, so what follows it is inside it, and gives way to the figure.',
    repair: 'Write </…> at its end, not />.',
  },
  'curly-quotes': { works: true, says: 'Straight quotation marks in your words became curly ones. That does no harm.' },
  wrapped: { works: true, says: 'A paragraph was put around it. That does no harm.' },
  'breaks-inside': {
    works: true,
    says: 'Line breaks or paragraphs were put inside it. The figure is shown; without JavaScript the words have gaps.',
  },
  'style-removed': {
    works: true,
    says: 'Its style was lost: nothing keeps its room free, so the page will jump when it arrives.',
    repair: `Paste the line again into ${HTML_BOX} If the site takes styles away there too, put what its style="…" says into the site’s style sheet.`,
  },
  'script-removed': {
    works: false,
    says: 'The script’s line isn’t on the page, and without it nothing is filled in.',
    repair: ONCE,
  },
  'script-changed': {
    works: false,
    says: 'The script’s line has lost its type="module". It then runs in part only: readers see “This figure could not be loaded.”, or just your words.',
    repair: `Paste the line again as it is below. If the words go missing again, a plugin for speed may take them: tell it to leave impact.js alone.`,
  },
  'script-held': {
    works: false,
    says: 'Something holds the script’s line back, such as a plugin for speed or for cookies: readers see the figure late, or not at all.',
    repair: 'Tell that plugin to leave impact.js alone. It sets no cookies.',
  },
  'script-curly': {
    works: false,
    says: 'The straight quotes (") of the script’s line became curly ones (“ ”), so browsers don’t find the script, and nothing is filled in.',
    repair: `Delete it. ${ONCE}`,
  },
  'script-shown': {
    works: false,
    says: 'The script’s line is shown to readers as words, and does nothing there.',
    repair: `Delete it from the text. ${ONCE}`,
  },
  'script-repeated': {
    works: false,
    says: 'The script’s line is on the page, and is shown to readers as words as well.',
    repair: 'Delete those words.',
  },
  'script-unseen': {
    works: true,
    says: 'The script’s line isn’t in what you pasted here. Paste the whole page’s source to have it checked too.',
  },
  'json-visible': {
    works: false,
    says: 'The data are shown to readers as text: the script around them was taken away.',
    repair: 'Delete them there, and paste the line below, which has no script inside.',
  },
  'json-broken': {
    works: false,
    says: 'The data inside the element were damaged, and can’t be read.',
    repair: 'Paste the line below, which has no script inside.',
  },
  'form-removed': {
    works: false,
    says: 'The form and its field were taken away; only its label or button is left.',
    repair: OTHER,
  },
  'iframe-removed': { works: false, says: 'The frame was taken away.', repair: OTHER },
  'embed-block': {
    works: false,
    says: 'The frame became an “embed” of the editor’s own.',
    repair: `Delete it, and paste the line into ${HTML_BOX}`,
  },
  'sandbox-removed': {
    works: true,
    says: 'The frame’s sandbox was taken away. It works, but is less shut off from your page.',
    repair: AGAIN,
  },
  'sandbox-closed': {
    works: false,
    says: 'The frame’s sandbox has lost its “allow-scripts”: readers see “This needs JavaScript” in it.',
    repair: 'Paste the line again. If the site takes the words away again, a frame can’t work there.',
  },
  'sandbox-no-forms': {
    works: false,
    says: 'The frame’s sandbox has lost its “allow-forms”: nobody can send the form.',
    repair: 'Paste the line again. If the site takes the words away again, a frame can’t work there.',
  },
  'title-removed': {
    works: true,
    says: 'The frame’s title was taken away: people who use a screen reader aren’t told what it is.',
    repair: AGAIN,
  },
  'link-removed': { works: false, says: 'The link was taken away; your words are still there.', repair: OTHER },
  'link-changed': {
    works: false,
    says: 'The link no longer leads to the figure.',
    repair: 'Edit the link, and paste its address again.',
  },
  'link-in-sentence': {
    works: false,
    says: 'It stays a link, because other words stand beside it. Readers can follow it.',
    repair: 'To show the figure here, give the link a paragraph of its own, with nothing before or after it.',
  },
  'link-visitor': {
    works: false,
    says: 'It stays a link, because your site marks it as written by a visitor or an advertiser. Readers can follow it.',
    repair: 'The mark is the word ugc or sponsored in its rel="…". Take it away to show the figure here.',
  },
  'link-typed': {
    works: false,
    says: 'It stays a link, because its address types a figure instead of naming one that was published. Readers can follow it.',
    repair: 'Paste the tag or the div, whose words are your own page’s, or choose a published figure.',
  },
  'link-alone': {
    works: false,
    says: 'The script’s line isn’t on the page, so it stays a link. Readers can follow it.',
    repair: ONCE,
  },
  'link-to-form': { works: true, says: 'A form never comes out of a link: readers follow the link to it.' },
  'shortcode-shown': {
    works: false,
    says: 'The shortcode is shown as text: our plugin isn’t active on this site, or it doesn’t read shortcodes there.',
    repair: 'Switch the plugin “Impact Elements” on, or paste the div instead.',
  },
  'shortcode-other': {
    works: true,
    says: 'Readers see another plugin’s shortcode as words:',
    repair: 'Switch that plugin on again, or delete the shortcode.',
  },
  'tab-order': {
    works: true,
    says: 'For readers with a keyboard, something on the page comes before all else, wherever it stands:',
    repair: 'Take tabindex away, or make it 0.',
  },
  'script-copied': {
    works: false,
    says: 'A plugin for speed serves a copy of the script’s file from a folder of its own, where the files beside it are missing: figures may work, all else stays away.',
    repair: FOLDER,
  },
  'script-inlined': {
    works: false,
    says: 'A plugin for speed wrote the script into the page, where the files beside it are missing: figures may work, all else stays away.',
    repair: FOLDER,
  },
} as const satisfies Readonly<Record<string, Known>>;

export type FindingCode = keyof typeof FINDINGS;

export const factsOf = (finding: FindingCode): Known => FINDINGS[finding];

/** What the script's line, pasted again, is the repair of. */
export const NEEDS_SCRIPT: readonly FindingCode[] = [
  'script-removed',
  'script-changed',
  'script-curly',
  'script-shown',
  'link-alone',
];
