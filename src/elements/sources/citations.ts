import type { LitElement, ReactiveController, ReactiveControllerHost } from 'lit';
import type { Cited } from '../../documents/source-line.js';
import { replacePrerendered } from '../../runtime/prerendered.js';
import { CITING, citedBy, type Citing } from '../shared/figure/cited.js';
import { PageWatch } from '../shared/page-watch.js';

/** A place on the page that cites something. */
export interface Citation extends Cited {
  /** Absent where a server looked. */
  readonly element?: Citing;
}

/** Keeps in view what the whole page cites: every element's own answer, in the order of the page. */
export class CitationsController implements ReactiveController {
  /** Undefined until the page has been looked at. */
  found: readonly Citation[] | undefined;
  private seen = '';

  /** @param looked is called after every look at the page: a figure may have been drawn anew */
  constructor(
    private readonly host: ReactiveControllerHost & LitElement,
    private readonly looked: () => void,
  ) {
    host.addController(this);
    new PageWatch<Citing>(host, CITING, (elements) => this.collect(elements));
  }

  hostUpdated(): void {
    if (this.found) replacePrerendered(this.host);
  }

  private collect(elements: readonly Citing[]): void {
    const found = elements.flatMap((element) =>
      citedBy(element).map(({ source, page, language }) => ({ element, source, page, language })),
    );
    const seen = JSON.stringify(found.map(({ source, page, language }) => [source, page, language]));
    const isNew = seen !== this.seen || found.some(({ element }, index) => element !== this.found?.[index]?.element);
    const isFirst = !this.found;
    this.seen = seen;
    this.found = found;
    if (isNew || isFirst) this.host.requestUpdate();
    this.looked();
  }
}
