import { warn } from '../../runtime/report.js';
import { LATE } from './lost-object.js';

/** Attributes that name something in a document. */
const NAMING = ['figure', 'quote', 'terms', 'only', 'term', 'country'] as const;

/** Tells the page's owner of a name that nothing looks up, if no document has come after a while. */
export class LostName {
  private isWaiting = false;

  /** @param isLost whether there is still no document to look in */
  constructor(
    private readonly host: Element,
    private readonly isLost: () => boolean,
  ) {}

  /** The tag has no document now. */
  wait(): void {
    if (this.isWaiting || !this.named()) return;
    this.isWaiting = true;
    setTimeout(() => {
      this.isWaiting = false;
      const { host } = this;
      const named = host.isConnected && this.isLost() && this.named();
      if (named)
        warn(host, `${named} is looked up nowhere: give the address of its document in src, or the document in data`);
    }, LATE);
  }

  private named(): string | undefined {
    const values = this.host as unknown as Readonly<Record<string, unknown>>;
    const name = NAMING.find((one) => values[one]);
    return name && `${name}="${String(values[name])}"`;
  }
}
