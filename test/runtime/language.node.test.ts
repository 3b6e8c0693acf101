/** The language that an element speaks: that of the text around it, and what a browser's translator makes of a page. */
import {
  addLanguage,
  languageNow,
  languageOf,
  onUnknownLanguage,
  speak,
  spokenLocale,
} from '../../src/runtime/languages.js';
import { grammar, speechIn } from '../../src/runtime/speech.js';
import { canonicalLocale, LocaleController, nearestLocale } from '../../src/runtime/locale.js';
import { en } from '../../src/quantity/index.js';
import { after, before, beforeEach, describe, expect, it } from '../helpers/node.js';

/** Languages that nobody has words for until they are added here: private ones, so that no other test meets them. */
const [ONE, OTHER, THIRD] = ['qaa', 'qab', 'qac'];

describe('a tag of a language', () => {
  it('is read as what a figure is said in', () => {
    const CASES: Readonly<Record<string, string>> = {
      en: 'en',
      'en-GB': 'en',
      EN_gb: 'en',
      'de-AT-1996': 'de',
      fil: 'fil',
      zh: 'zh',
      'zh-CN': 'zh',
      'zh-Hans': 'zh',
      'zh-Hant': 'zh-hant',
      'zh-Hant-HK': 'zh-hant',
      'zh-TW': 'zh-tw',
      'zh-HK': 'zh-hk',
      'zh-MO': 'zh-mo',
      // No Chinese, though its end says so.
      'de-zh-tw': 'de',
      '': '',
    };
    for (const [tag, language] of Object.entries(CASES)) expect(languageOf(tag), tag).to.equal(language);
  });

  it('is one that Intl takes, and English for what is none', () => {
    const read = (): void => {
      for (const [lang, locale] of [
        ['en_gb', 'en-GB'],
        ['DE-at', 'de-AT'],
        ['iw', 'he'],
        ['no such', 'en'],
        ['-', 'en'],
        ['', 'en'],
      ] as const) {
        // Asked again, it is as it was.
        expect(canonicalLocale(lang), lang).to.equal(locale);
        expect(canonicalLocale(lang), lang).to.equal(locale);
      }
    };
    read();
    const letters = [...'abcdefghijklmnopqrstuvwxyz'];
    for (const first of letters) for (const last of letters) canonicalLocale(`x${first}${last}`);
    // As true once more are asked for than are kept.
    read();
    expect(canonicalLocale('fr_ca')).to.equal('fr-CA');
    expect(canonicalLocale('no such either')).to.equal('en');
  });
});

describe('a language that nobody knows', () => {
  const asked: string[] = [];
  before(() => onUnknownLanguage((language) => asked.push(language)));
  after(() => {
    onUnknownLanguage(() => {});
    speak();
  });
  it('is asked for once, while the next that is known speaks', () => {
    addLanguage('qad');
    expect(spokenLocale('qae-XX')).to.equal('en');
    expect(spokenLocale('qae', 'qad-YY')).to.equal('qad-YY');
    expect(spokenLocale('qad', 'qaf')).to.equal('qad');
    expect(spokenLocale('qae', 'qaf')).to.equal('en');
    expect(spokenLocale('qae', 'qaf')).to.equal('en');
    expect(asked).to.deep.equal(['qae', 'qaf']);
    addLanguage('qae');
    expect(spokenLocale('qae-XX', 'qad')).to.equal('qae-XX');
  });

  it('is what messages are in from then on', () => {
    speak('qad-YY');
    expect(languageNow()).to.equal('qad');
    speak();
    expect(languageNow()).to.equal(undefined);
  });
});

describe('a figure in a language', () => {
  /** What had come by then, for whoever speaks next. */
  let had: typeof grammar.now;
  before(() => void (had = grammar.now));
  after(() => {
    delete (grammar as { get?: unknown }).get;
    grammar.now = had;
  });

  it('is in English until the grammar has come, and says once it has', async () => {
    addLanguage('qag', en);
    Object.assign(grammar, { now: undefined, get: async () => Promise.resolve(grammar) });
    let heard = 0;
    const { dispatchEvent } = globalThis;
    globalThis.dispatchEvent = (event) => {
      heard += Number(event.type === 'lit-localize-status');
      return true;
    };
    try {
      expect(speechIn('en-AU')).to.deep.equal({ locale: 'en-AU', language: 'en-AU' });
      expect(speechIn('en', 'de')).to.deep.equal({ locale: 'en', language: 'de' });
      // Nobody has phrases for it.
      expect(speechIn('qah-XX')).to.deep.equal({ locale: 'qah-XX', language: 'qah-XX' });
      expect(heard).to.equal(0);
      expect(speechIn('qag-XX')).to.deep.equal({ locale: 'en', language: 'en' });
      expect(speechIn('qag-XX', 'de')).to.deep.equal({ locale: 'en', language: 'de' });
      await new Promise((resolve) => setTimeout(resolve));
      expect(heard).to.equal(2);
      Object.assign(grammar, { get: async () => Promise.reject(new Error('gone')) });
      expect(speechIn('qag-XX')).to.deep.equal({ locale: 'en', language: 'en' });
      await new Promise((resolve) => setTimeout(resolve));
      expect(heard).to.equal(2);
    } finally {
      globalThis.dispatchEvent = dispatchEvent;
    }
    Object.assign(grammar, { now: { translateTo: (locale: string) => locale } });
    expect(speechIn('qag-XX')).to.deep.equal({ locale: 'qag-XX', language: 'qag-XX', translate: 'qag-XX' });
    expect(speechIn('qag-XX', 'de')).to.deep.equal({ locale: 'qag-XX', language: 'de', translate: 'qag-XX' });
  });
});

describe('an element in a text', () => {
  interface Marked {
    lang: string | undefined;
    className: string;
  }
  const observers: { readonly act: () => void; readonly watches: unknown[] }[] = [];
  const listening: string[] = [];
  const element = (lang?: string) => {
    const marked: Marked & { getAttribute(name: string): string | undefined } = {
      lang,
      className: '',
      getAttribute: (name) => (name === 'lang' ? marked.lang : undefined),
    };
    return marked;
  };
  const html = element('en');
  /** An element somewhere below what has a `lang`, in a shadow root of `host` where there is one. */
  const below = (marked: object | undefined, host?: object): Element =>
    ({
      closest: (selector: string) => (selector === '[lang]' ? marked : undefined),
      getRootNode: () => (host ? { host } : {}),
    }) as never;
  const made = (marked: object | undefined = html) => {
    let updates = 0;
    const controllers: unknown[] = [];
    const host = Object.assign(below(marked), {
      addController: (controller: unknown) => controllers.push(controller),
      requestUpdate: () => void updates++,
    });
    const locale = new LocaleController(host as never);
    expect(controllers).to.deep.equal([locale]);
    return { locale, updates: () => updates };
  };
  const NAMES = ['document', 'window', 'MutationObserver'] as const;
  let kept: readonly (readonly [name: string, was: PropertyDescriptor | undefined])[] = [];
  const page = new EventTarget();

  before(() => {
    kept = NAMES.map((name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)]);
    for (const language of [ONE, OTHER, THIRD]) addLanguage(language!);
    Object.assign(globalThis, {
      document: { documentElement: html },
      window: {
        addEventListener: (name: string, act: () => void) => {
          listening.push(name);
          page.addEventListener(name, act);
        },
        removeEventListener: (name: string, act: () => void) => {
          listening.pop();
          page.removeEventListener(name, act);
        },
      },
      MutationObserver: class {
        private readonly watches: unknown[] = [];
        constructor(act: () => void) {
          observers.push({ act, watches: this.watches });
        }
        observe = (...given: unknown[]) => void this.watches.push(given);
        disconnect = () => void this.watches.splice(0);
      },
    });
  });
  beforeEach(() => void Object.assign(html, { lang: 'en', className: '' }));
  after(() => {
    for (const [name, was] of kept) {
      if (was) Object.defineProperty(globalThis, name, was);
      else delete (globalThis as Record<string, unknown>)[name];
    }
    speak();
  });

  it('is in the language of what is nearest, through shadow roots', () => {
    const [french, unmarked] = [element('fr_CA'), element('')];
    expect(nearestLocale(below(french))).to.equal('fr-CA');
    expect(nearestLocale(below(undefined, below(french)))).to.equal('fr-CA');
    expect(nearestLocale(below(unmarked, below(undefined, below(french))))).to.equal('fr-CA');
    expect(nearestLocale(below(element('de'), below(french)))).to.equal('de');
    expect(nearestLocale(below(undefined))).to.equal('en');
    expect(nearestLocale(below(unmarked))).to.equal('en');
  });

  it('is in the language of the page before a translator came', () => {
    Object.assign(html, { lang: 'de' });
    expect(nearestLocale(below(html))).to.equal('de');
    for (const className of ['translated-ltr', 'a translated-rtl']) {
      Object.assign(html, { lang: 'fr', className });
      expect(nearestLocale(below(html))).to.equal('de');
    }
    // A translator marks a part with its own language: nothing of ours.
    expect(nearestLocale(below(element('fr'), below(html)))).to.equal('fr');
    Object.assign(html, { lang: 'fr', className: 'own' });
    expect(nearestLocale(below(html))).to.equal('fr');
  });

  it('follows its page, where it has no words of its own', () => {
    const { locale } = made();
    expect(locale.spoken()).to.equal('en');
    for (const lang of [ONE, OTHER]) {
      Object.assign(html, { lang });
      expect([locale.spoken(), languageNow()]).to.deep.equal([lang, lang]);
    }
    Object.assign(html, { lang: 'qaz' });
    expect([locale.spoken('', `${ONE}-DE`), languageNow()]).to.deep.equal([`${ONE}-DE`, ONE]);
  });

  it('keeps the language of its own words, unless they change with the page', () => {
    const { locale } = made();
    expect(locale.spoken('words')).to.equal('en');
    Object.assign(html, { lang: ONE });
    expect([locale.spoken('words'), languageNow()]).to.deep.equal(['en', 'en']);
    // They are written anew, in the page's language.
    expect(locale.spoken('words of ONE')).to.equal(ONE);
    Object.assign(html, { lang: OTHER });
    expect(locale.spoken('words of ONE')).to.equal(OTHER);
    // The page's language had followed them; the next change is a translator's.
    Object.assign(html, { lang: THIRD });
    expect(locale.spoken('words of ONE')).to.equal(OTHER);
    expect(locale.spoken()).to.equal(THIRD);
  });

  it('waits for the page after its words changed', () => {
    const { locale } = made();
    locale.spoken('words');
    locale.spoken('other words');
    // Whatever it renders meanwhile.
    locale.spoken('other words');
    Object.assign(html, { lang: ONE });
    expect(locale.spoken('other words')).to.equal(ONE);
    // The first words are no change.
    const { locale: first } = made();
    first.spoken('words');
    Object.assign(html, { lang: OTHER });
    expect(first.spoken('words')).to.equal(ONE);
  });

  it('follows the text around it, whatever its words', () => {
    const around = element(ONE);
    const { locale } = made(around);
    expect(locale.spoken('words')).to.equal(ONE);
    around.lang = OTHER;
    expect(locale.spoken('words')).to.equal(OTHER);
  });

  it('speaks while it works, and no longer', () => {
    const { locale } = made();
    Object.assign(html, { lang: ONE });
    speak('qad');
    expect(
      locale.speaking(() => languageNow()),
      'before it is asked',
    ).to.equal(ONE);
    expect(languageNow()).to.equal('qad');
    locale.spoken('words');
    Object.assign(html, { lang: OTHER });
    speak();
    expect(locale.speaking(() => languageNow())).to.equal(ONE);
    expect(languageNow()).to.equal(undefined);
    const { locale: without } = made();
    without.spoken();
    Object.assign(html, { lang: THIRD });
    expect(without.speaking(() => languageNow())).to.equal(THIRD);
    // What it asks for meanwhile holds until the end.
    const both = without.speaking(() => [without.spoken('', ONE), languageNow()]);
    expect(both).to.deep.equal([THIRD, THIRD]);
    speak('qad');
    const fails = (): never => {
      throw new Error('in the middle');
    };
    expect(() => without.speaking(fails)).to.throw('in the middle');
    expect(languageNow()).to.equal('qad');
    // A page that nobody has words for speaks as the document does.
    Object.assign(html, { lang: 'qaz' });
    without.spoken('', OTHER);
    expect(without.speaking(() => languageNow())).to.equal(OTHER);
  });

  it('hears of another language while it is on the page, by one observer for all', () => {
    const both = [made(), made()];
    const heard = () => both.map(({ updates }) => updates());
    expect(listening).to.deep.equal([]);
    for (const { locale } of both) locale.hostConnected();
    expect(observers.map(({ watches }) => watches)).to.deep.equal([[[html, { attributeFilter: ['lang', 'dir'] }]]]);
    expect(listening).to.deep.equal(['lit-localize-status']);
    observers[0]!.act();
    expect(heard()).to.deep.equal([1, 1]);
    page.dispatchEvent(new Event('lit-localize-status'));
    expect(heard()).to.deep.equal([2, 2]);
    both[0]!.locale.hostDisconnected();
    page.dispatchEvent(new Event('lit-localize-status'));
    expect(heard()).to.deep.equal([2, 3]);
    both[1]!.locale.hostDisconnected();
    page.dispatchEvent(new Event('lit-localize-status'));
    expect([heard(), listening, observers[0]!.watches]).to.deep.equal([[2, 3], [], []]);
    both[0]!.locale.hostConnected();
    expect([listening.length, observers.length, observers[0]!.watches.length]).to.deep.equal([1, 1, 1]);
    both[0]!.locale.hostDisconnected();
  });
});
