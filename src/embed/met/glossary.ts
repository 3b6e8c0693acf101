/** `<impact-glossary>` and `<impact-term>` for a page with impact.js, whose Lit and whose base they take. */
import { define } from '../../define/define.js';
import { ImpactGlossary } from '../../elements/glossary/glossary.js';
import { ImpactTerm } from '../../elements/term/term.js';

define('impact-glossary', ImpactGlossary);
define('impact-term', ImpactTerm);
