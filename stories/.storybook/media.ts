/**
 * Media that a page can't switch on by itself: in every style sheet the conditions of the one that is chosen hold, and those of
 * the others don't. Of forced colours that is our own rules and a page in system colours; a browser does more (`npm run shots`
 * shows it).
 */
import type { Globals } from './toolbar.js';

type Media = Globals['media'];

const CONDITIONS: Readonly<Record<Exclude<Media, 'screen'>, RegExp>> = {
  print: /\bprint\b/,
  forced: /\(forced-colors:\s*active\)/,
  contrast: /\(prefers-contrast:\s*more\)/,
};
const SCREEN = /\bscreen\b/;

const sheets = new Set<WeakRef<CSSStyleSheet>>();
const written = new WeakMap<CSSMediaRule, string>();
let chosen: Media = 'screen';

function setRules(rules: CSSRuleList): void {
  for (const rule of rules) {
    if (rule instanceof CSSMediaRule) {
      const text = written.get(rule) ?? rule.media.mediaText;
      written.set(rule, text);
      const isPrint = chosen === 'print';
      const holds = chosen !== 'screen' && CONDITIONS[chosen].test(text);
      rule.media.mediaText = holds ? 'all' : isPrint && SCREEN.test(text) ? 'not all' : text;
    }
    if ('cssRules' in rule) setRules(rule.cssRules as CSSRuleList);
  }
}

/** Keeps track of every sheet that is made from here on: those of shadow trees are found in no list. */
export function watchSheets(): void {
  const { replaceSync } = CSSStyleSheet.prototype;
  CSSStyleSheet.prototype.replaceSync = function (this: CSSStyleSheet, text: string) {
    replaceSync.call(this, text);
    sheets.add(new WeakRef(this));
    if (chosen !== 'screen') setRules(this.cssRules);
  };
}

/** Shows everything as one medium has it. */
export function chooseMedia(media: Media): void {
  if (media === chosen) return;
  chosen = media;
  for (const reference of sheets) {
    const sheet = reference.deref();
    if (sheet) setRules(sheet.cssRules);
    else sheets.delete(reference);
  }
}
