/**
 * Plain text, since this file has no Lit. The bar and the cover lie in the top layer, where a browser has one. A page's own colours
 * for links must not make the button unreadable. What stands below the bar at the top of the page floats its words unseen, which keep
 * its room whatever their size: a word that doesn't fit beside them goes below. A backslash keeps a line's end out of the file. The
 * order of rules and declarations is the one that compresses best.
 */
export const styles = `\
@media print{:host{display:none!important}}\
summary::after{padding:.1875em;margin-bottom:.1875em;content:"";margin-inline:.5em -.875em;display:inline-block;rotate:45deg;border:solid;border-width:0 1.5px 1.5px 0}\
a,p:not(:empty),::slotted(a),details::before{text-decoration:none;color:#fff!important;border:2px solid;padding:12px 1em;display:inline-block;border-radius:var(--impact-radius,.25em);background:#222!important}\
:host{display:block;min-height:3.4em;overflow-wrap:anywhere}\
summary{list-style:none;overflow-wrap:normal;padding:1em 0}\
div{width:auto;position:fixed;height:auto;font-family:var(--impact-font,inherit);z-index:9999999;inset:0;margin:0;background:#fff;color:#222;border:0}\
[open] ::after{rotate:225deg}\
:focus-visible,::slotted(:focus-visible){outline:2px solid #fff!important;box-shadow:0 0 0 4px #222!important}\
:host([hidden]),::-webkit-details-marker,[hidden]{display:none!important}\
p{translate:0 4px;margin:0}\
[part=bar]{padding:0;background:none;overflow:visible;inset-inline:auto 8px;place-items:end;inset-block:8px auto;display:grid}\
details::before{float:inline-end;visibility:hidden;padding:1em 1.5em;content:attr(slot)}`;
