/** What a glossary's reader may do with it: fetched when one comes near, or arrives by a link to a term. */
import { msg } from '@lit/localize';
import { addressOf } from '../shared/term/term-address.js';
import { followAddress, noteInAddress } from './deep-link.js';
import { GlossarySearch } from './search.js';
import type { GlossaryHost } from './host.js';

/** Serves one glossary's readers: search, links, jumps. What it shows it adds to the page beside what the glossary rendered. */
export class GlossaryInteractions {
  private readonly root: ShadowRoot;
  private readonly results: GlossarySearch;
  /** The term whose link was copied last. */
  private copied: string | undefined;

  constructor(private readonly host: GlossaryHost) {
    this.root = host.shadowRoot!;
    this.results = new GlossarySearch(host);
  }

  /** Does what a link or a button is for. */
  act({ localName, dataset: { term, section } }: HTMLElement): void {
    if (section) this.jump(section);
    else if (!term) this.results.showAll();
    else if (localName === 'a') this.open(term, true);
    else this.copy(term);
  }

  search(): void {
    this.results.search();
  }

  /** Follows the page's address: see `followAddress`. */
  follow(event?: Event): void {
    followAddress((id) => this.host.reveal(id), event);
  }

  /** Opens a term that is on show, scrolls to it and focuses it. */
  open(id: string, inAddress: boolean): void {
    if (inAddress) noteInAddress(id);
    this.results.end();
    const entry = this.root.getElementById(`term-${id}`);
    if (entry instanceof HTMLDetailsElement) entry.open = true;
    // A browser does as much for the page's own anchors.
    this.host.closest('details')?.toggleAttribute('open', true);
    goTo(entry, entry?.querySelector('summary'));
  }

  /** The glossary shows something else now. */
  refresh(): void {
    this.results.refresh();
    if (this.copied && !this.root.getElementById(`term-${this.copied}`)) this.tell(undefined, '');
  }

  /** The glossary has left the page. */
  leave(): void {
    this.results.stop();
  }

  private jump(section: string): void {
    this.results.end();
    goTo(this.root.getElementById(`section-${section}`));
  }

  /** Without the clipboard (an insecure page, a refusal) the address stands in the line that says so. */
  private copy(term: string): void {
    const address = addressOf(term);
    Promise.resolve(navigator.clipboard?.writeText(address) ?? Promise.reject()).then(
      () =>
        this.tell(
          term,
          this.host.speaking(() => msg('Link copied.', { id: 'link-copied' })),
        ),
      () => this.tell(term, address),
    );
  }

  /** Says how a copy went: of a term that is gone, nothing. */
  private tell(term: string | undefined, words: string): void {
    const isShown = !term || this.root.getElementById(`term-${term}`);
    this.copied = isShown ? term : undefined;
    this.results.say(isShown ? words : '');
  }
}

/** Scrolls to a place and focuses it, or what in it takes the focus. */
function goTo(place: HTMLElement | null, focus?: HTMLElement | null): void {
  place?.scrollIntoView();
  (focus ?? place)?.focus({ preventScroll: true });
}
