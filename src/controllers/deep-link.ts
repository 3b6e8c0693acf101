import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What has been followed, so that of all glossaries only one does; a change of the address asks anew. */
let followed: string | undefined;
let change: Event | undefined;

/** The address of a term on this page; on a server, which knows none, the fragment alone. */
export const addressOf = (id: string): string => {
  const { href } = globalThis.location ?? {};
  return href ? new URL(`#term-${id}`, href).href : `#term-${id}`;
};

/** Puts a term into the address without a navigation. A host that routes by the fragment keeps it for itself. */
export function noteInAddress(id: string): void {
  followed = `#term-${id}`;
  if (!/^#(!|.?\/)/.test(location.hash)) history.pushState(history.state, '', addressOf(id));
}

/**
 * Follows `#term-csam` in the page's address: when the host first shows the term, and whenever the address changes.
 * Of several glossaries the first that shows the term follows; links of the host's own are never touched.
 */
export class DeepLinkController implements ReactiveController {
  constructor(
    host: ReactiveControllerHost,
    private readonly open: (id: string) => boolean,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('hashchange', this.follow);
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.follow);
  }

  /** Call when the host has new terms to show. */
  readonly follow = (event = change): void => {
    const { hash } = location;
    if (event !== change) followed = undefined;
    change = event;
    const id = /^#term-(.+)/.exec(hash)?.[1];
    if (id && followed !== hash && this.open(safelyDecoded(id))) followed = hash;
  };
}

function safelyDecoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
