import { msg, str } from '@lit/localize';
import { adoptStyle } from '../../runtime/adopt-style.js';
import { entryOf, type GlossaryEntry } from '../../documents/glossary-entry.js';
import { indexTerms, searchTerms, type SearchIndex, type SearchResult } from '../../documents/glossary-search.js';
import { stopBetween } from '../../text/list-comma.js';
import { isolated } from '../../text/right-to-left.js';
import type { GlossaryHost } from './host.js';
import { mark } from './mark.js';
import { resultsStyles } from './results-styles.js';

/** As many as fit a screen or two, one a frame; a button has the rest, so many at a time. */
const LIMIT = 10;
const MORE = 20;
/** Milliseconds: long enough for a drawn result to be painted, and for a reader who types to have paused. */
const PAINTED = 20;
const PAUSE = 400;

/**
 * Search as you type. Results are copies of the entries that the glossary shows anyway, with what was searched for marked:
 * a copy costs a tenth of what rendering the entry would. They are drawn from the best down, one a frame, each in the place of
 * one of the search before, so that every frame is in time for the next key.
 */
export class GlossarySearch {
  private made: SearchIndex<GlossaryEntry> | undefined;
  private timers: ReturnType<typeof setTimeout>[] = [];

  constructor(private readonly host: GlossaryHost) {
    adoptStyle(host.shadowRoot!, resultsStyles);
    this.refresh();
  }

  /** What the field asks for, drawn. */
  search(limit = LIMIT): void {
    this.stop();
    const query = this.field?.value.trim() ?? '';
    const found = query ? searchTerms(this.index, query) : [];
    const full = this.part('.full');
    full?.classList.toggle('away', !!query);
    if (query) this.draw(this.listFor(Math.min(found.length, limit)), found, query, limit);
    else this.part('.results')?.replaceChildren();
    this.showNone(query && !found.length ? this.host.speaking(() => this.summary(found, query)) : '');
    this.later(PAUSE, () => {
      full?.classList.toggle('gone', !!query);
      this.say(query && this.host.speaking(() => this.summary(found, query)));
    });
  }

  showAll(): void {
    this.search(Infinity);
    this.field?.focus();
  }

  /** Shows the whole list again. */
  end(): void {
    const { field } = this;
    if (!field?.value) return;
    field.value = '';
    this.search();
  }

  /** The entries are others now, or say something else. Folding a thousand of them is done before a key is pressed. */
  refresh(): void {
    this.stop();
    this.made = undefined;
    // Without its field, a search that stood there would keep the list away for good.
    if (this.field?.value || this.part('.full')?.matches('.away')) this.search();
    else this.later(0, () => this.index);
  }

  stop(): void {
    this.timers.forEach(clearTimeout);
    this.timers = [];
  }

  say(words: string): void {
    this.part('.status')!.textContent = words;
  }

  /** That nothing was found is seen at once, in place of the list, and heard after the pause. */
  private showNone(words: string): void {
    const status = this.part('.status')!;
    if (words) status.textContent = '';
    status.toggleAttribute('data-none', !!words);
    if (words) status.dataset['none'] = words;
  }

  private get field(): HTMLInputElement | null {
    return this.part('#query');
  }

  private get index(): SearchIndex<GlossaryEntry> {
    const { listed, wording, say } = this.host.state;
    return (this.made ??= indexTerms(listed.map(({ of }) => entryOf(of, wording, say))));
  }

  private part<T extends HTMLElement>(selector: string): T | null {
    return this.host.shadowRoot!.querySelector<T>(selector);
  }

  private later(delay: number, then: () => unknown): void {
    this.timers.push(setTimeout(then, delay));
  }

  /** The list of results, with what the search before has left in it, but no more than `most` of that. */
  private listFor(most: number): HTMLElement {
    const results = this.part('.results')!;
    const list =
      results.querySelector<HTMLElement>('.list') ??
      results.appendChild(this.part('.full .list')!.cloneNode() as HTMLElement);
    list.nextElementSibling?.remove();
    while (list.childElementCount > most) list.lastElementChild!.remove();
    return list;
  }

  private draw(
    list: HTMLElement,
    found: readonly SearchResult<GlossaryEntry>[],
    query: string,
    limit: number,
    at = 0,
  ): void {
    const until = at < LIMIT ? at + 1 : at + MORE;
    for (let index = at; index < Math.min(until, found.length); index++) {
      const copy = this.host.speaking(() => this.copy(found[index]!, query));
      const before = list.children[index];
      if (before) before.replaceWith(copy);
      else list.append(copy);
    }
    if (until < Math.min(found.length, limit)) this.later(PAINTED, () => this.draw(list, found, query, limit, until));
    else if (found.length > limit) list.after(this.host.speaking(() => this.allButton(found.length)));
  }

  private copy({ entry, asPhrase, instead }: SearchResult<GlossaryEntry>, query: string): HTMLElement {
    const copy = this.host.shadowRoot!.getElementById(`term-${entry.id}`)!.cloneNode(true) as HTMLElement;
    copy.removeAttribute('id');
    // As a whole where the result has it so, else word by word.
    mark(copy, query, asPhrase);
    if (instead !== undefined) {
      // A result that answers with another word is open at once.
      if (copy instanceof HTMLDetailsElement) copy.open = true;
      copy.querySelector('.definition')!.before(this.use(entry.term, entry.insteadOf[instead]!.term));
    }
    return copy;
  }

  private use(preferred: string, discouraged: string): HTMLElement {
    const use = document.createElement('p');
    use.className = 'use';
    use.part.add('use');
    use.append(this.useInstead(preferred, discouraged));
    return use;
  }

  private allButton(count: number): HTMLElement {
    const button = document.createElement('button');
    button.type = 'button';
    const all = new Intl.NumberFormat(this.host.state.read.locale).format(count);
    button.append(msg(str`Show all (${all})`, { id: 'show-all' }));
    return button;
  }

  /** The sentence that leads from a word that was searched for to the one to use. */
  private useInstead(preferred: string, discouraged: string): string {
    const [use, avoid] = [this.isolated(preferred), this.isolated(discouraged)];
    return msg(str`Say “${use}” instead of “${avoid}”.`, { id: 'say-instead' });
  }

  private isolated(text: string): string {
    return isolated(text, this.host.state.read.locale);
  }

  /** What a search gave, in a sentence or two. */
  private summary([first, ...others]: readonly SearchResult<GlossaryEntry>[], query: string): string {
    if (!first) {
      const asked = this.isolated(query);
      return msg(str`No term matches “${asked}”.`, { id: 'no-match' });
    }
    const { entry, instead } = first;
    const { locale } = this.host.state.read;
    const found = foundWords(others.length + 1, locale);
    return instead === undefined
      ? found
      : `${found}${stopBetween(locale)}${this.useInstead(entry.term, entry.insteadOf[instead]!.term)}`;
  }
}

/** How many terms there are, in words. */
function foundWords(value: number, locale: string): string {
  const count = new Intl.NumberFormat(locale).format(value);
  return new Intl.PluralRules(locale).select(value) === 'one'
    ? msg(str`${count} term found`, { id: 'term-found' })
    : msg(str`${count} terms found`, { id: 'terms-found' });
}
