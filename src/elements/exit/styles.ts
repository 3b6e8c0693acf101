/**
 * Plain text, since this file has no Lit. The bar and the cover lie in the top layer, where a browser has one. A page's own colours
 * for links must not make the button unreadable. At the top of the page the button's words float unseen below the bar and keep
 * its room whatever their size; beside them, or below where they don't fit, floats what opens the explanation. The details hold
 * both, since a page may give the tag another display. What the next Shift does is said at the foot of the window, where it lies on
 * neither. The cover has the page's colour scheme, so that it is no flash of white in the dark; a popover's own ink is fit for that. A
 * backslash keeps a line's end out of the file. The order of rules and declarations is the one that compresses best.
 */
export const styles = `\
@media print{:host{display:none!important}}\
summary::after{rotate:45deg;display:inline-block;margin-bottom:.1875em;content:"";margin-inline:.5em -.875em;padding:.1875em;border:solid;border-width:0 1.5px 1.5px 0}\
[open] ::after{rotate:225deg}\
a,p:not(:empty),::slotted(a),details::before{padding:12px 1em;text-decoration:none;border:2px solid;border-radius:var(--impact-radius,.25em);display:inline-block;color:#fff!important;background:#222!important}\
div{width:auto;position:fixed;background:canvas;height:auto;font-family:var(--impact-font,inherit);z-index:9999999;inset:0;border:0;margin:0}\
details,:host{display:flow-root;overflow-wrap:anywhere}\
summary,details::before{float:inline-end;padding:1em 1.5em;list-style:none;overflow-wrap:normal;text-decoration:underline}\
:host([hidden]),::-webkit-details-marker,[hidden]{display:none!important}\
[part=bar]{bottom:auto;inset-inline:auto 0;margin:8px;background:none;overflow:visible;display:grid;place-items:end;padding:0}\
p{inset-inline:auto 0;margin:8px;position:fixed;bottom:0}\
details::before{content:attr(slot);visibility:hidden}\
:focus-visible,::slotted(:focus-visible){outline:2px solid #fff!important;box-shadow:0 0 0 4px #222!important}`;
