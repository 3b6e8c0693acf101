import { html } from 'lit';

/** An address as text that may go on in another line after a dot or a slash. Whoever copies it copies nothing else. */
export const addressText = (address: string): unknown =>
  address.match(/[^./]+[./]*|[./]+/g)?.map((part, index) => (index ? html`<wbr />${part}` : part));
