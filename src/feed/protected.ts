/** Posts that a password protects: their titles are for those who have it. */

/** What WordPress puts before such a title, in the languages of this library. */
const TITLE = /^(?:protected|geschützt|protégé|korumalı|محمي)\s?:/i;
/** What it says in place of an excerpt. Looked for beside such a title only: posts about protection are many here. */
const EXCERPT =
  /^[^.]{0,80}(?:protected post|geschützter (?:Beitrag|Artikel)|(?:publication|article|contenu)[^.]{0,20} protégée?|koruma(?:lı|sı)|محمي)[^.]{0,60}\.?$/i;
const FORM = /\bpost-password-form\b|[?&](?:amp;|#038;)?action=postpass\b/;

/** What the owner of a page is told of it. */
export const PROTECTED = 'Left out: a password protects this post.';

/** True for a post of a feed whose content is a form for its password, or whose title and excerpt say so. */
export const isProtected = (title: string, summary: string, content: string): boolean =>
  FORM.test(content) || (TITLE.test(title) && EXCERPT.test(summary));
