/**
 * Plain text, since this file has no Lit. The bar and the cover lie in the top layer, where a browser has one. A page's own colours
 * for links must not make the button unreadable. What stands below the bar at the top of the page floats its words unseen, which keep
 * its room whatever their size: a word that doesn't fit beside them goes below. A backslash keeps a line's end out of the file.
 */
export const styles = `\
@media print{:host{display:none!important}}\
summary{padding:1em 0;overflow-wrap:normal;list-style:none}\
summary::after{content:"";display:inline-block;padding:.1875em;margin-bottom:.1875em;margin-inline:.5em -.875em;border:solid;border-width:0 1.5px 1.5px 0;rotate:45deg}\
[open] ::after{rotate:225deg}\
:host{display:block;min-height:3.4em;overflow-wrap:anywhere}\
:host([hidden]),[hidden],::-webkit-details-marker{display:none!important}\
div{position:fixed;inset:0;z-index:9999999;margin:0;border:0;font-family:var(--impact-font,inherit);background:#fff;color:#222}\
[part=cover]{width:auto;height:auto}\
[part=bar]{inset-block:8px auto;inset-inline:auto 8px;background:none;padding:0;overflow:visible}\
a,::slotted(a),details::before{border-radius:var(--impact-radius,.25em);background:#222!important;color:#fff!important;border:2px solid;padding:12px 1em;display:inline-block;text-decoration:none}\
details::before{content:attr(slot);float:inline-end;padding:1em 1.5em;visibility:hidden}\
:focus-visible,::slotted(:focus-visible){outline:2px solid #fff!important;box-shadow:0 0 0 4px #222!important}\
p{margin:0;background:#fff}`;
