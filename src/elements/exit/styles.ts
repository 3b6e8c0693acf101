/**
 * Plain text, since this file has no Lit. The bar and the cover lie in the top layer, where a browser has one. A page's own colours
 * for links must not make the button unreadable. A bar at the end of the window leaves room to scroll the facts clear of it. A backslash keeps a line's end out of the file.
 */
export const styles = `\
:host{display:block;min-height:3.4em;overflow-wrap:anywhere}\
:host([hidden]),[hidden]{display:none!important}\
div{position:fixed;inset:0;z-index:9999999;margin:0;border:0;font-family:var(--impact-font,inherit);background:#fff;color:#222}\
[part=cover]{width:100%;height:100%}\
[part=bar]{inset-block:auto 8px;inset-inline:auto 8px;background:none;padding:0;overflow:visible}\
ul{padding-block-end:6em}\
@media (width>40em){[part=bar]{inset-block:8px auto;max-width:65%}ul{padding-block-end:0}}\
@media print{:host{display:none}}\
a,::slotted(a){display:inline-block;padding:12px 1em;border:2px solid;border-radius:var(--impact-radius,.25em);color:#fff!important;background:#222!important;text-decoration:none}\
:focus-visible,::slotted(:focus-visible){outline:2px solid #fff!important;box-shadow:0 0 0 4px #222!important}\
p{margin:0;background:#fff}\
summary{padding:1em 0}`;
