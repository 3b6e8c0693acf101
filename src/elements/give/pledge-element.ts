import type { Service } from '../../services/service.js';
import { ImpactElement } from '../base.js';
import type { Declared } from '../shared/attributes.js';
import { decimal, flag, words } from '../shared/attributes.js';
import { updateForPaper } from '../shared/paper-address.js';
import type { AddressFinder } from './details.js';

/** What an author says of a pledge, and of where another page opens. What sends it comes in a file of its own: see `late.ts`. */
export abstract class PledgeElement extends ImpactElement {
  static override properties: Record<string, Declared> = {
    details: { read: words },
    country: { read: words },
    finder: { attribute: false },
    adapter: { attribute: false },
    values: { read: words },
    doneWhen: { attribute: 'done-when', read: words },
    plain: { read: flag },
    timeout: { read: decimal(0.1, 120, 15) },
    minTime: { attribute: 'min-time', read: decimal(0, 60, 2) },
    private: { read: flag },
    challenge: { read: words },
    target: { read: words },
  };

  constructor() {
    super();
    updateForPaper(this, () => this.performUpdate());
  }

  /** Of a pledge: what is asked here, of `name`, `email` and `address`. */
  declare details: string | null | undefined;
  /** The country whose address is asked first, as an ISO 3166 code of two letters: `AU`. Default: the region of the nearest `lang`. */
  declare country: string | null | undefined;
  /** An address search of your page's own: given what was typed, a promise of addresses. It is called on pressing its button alone. */
  declare finder: AddressFinder | null | undefined;
  /** Of a pledge: a service of the host page's own, in place of a named one. */
  declare adapter: Service | null | undefined;
  /** Of a pledge: fixed values, as in a query string: `campaign=spring&form=12`. */
  declare values: string | null | undefined;
  /** Of a pledge, for a back end that answers with a page: a text in it, or in its address, that only a success has. */
  declare doneWhen: string | null | undefined;
  /** Sends a pledge as a plain form would, leaving the page: for a back end whose own page takes the payment. Default: false. */
  declare plain: boolean;
  /** Seconds to wait for an answer to a pledge, and for a proof of work: 0.1 to 120, default 15. */
  declare timeout: number;
  /** Seconds before which a pledge is asked about: 0 (never) to 60, default 2. */
  declare minTime: number;
  /** Forgets a pledge when the reader leaves the page, and asks the browser neither to remember it nor to fill it in. Default: false. */
  declare private: boolean;
  /** Address of an ALTCHA challenge (version 2): a proof of work is done on sending a pledge and goes along as `altcha`. */
  declare challenge: string | null | undefined;
  /** Where the payment page opens, as for any link: `_blank` for a new tab. Within a frame it always is one. */
  declare target: string | null | undefined;
}
