import { fetchGuarded } from '../server/fetch.js';

/** No photograph on a list of posts needs more bytes. */
const MAX_BYTES = 5_000_000;

/**
 * The bytes at an address that a feed names.
 *
 * @param own the feed's host, with its port
 * @throws RequestError that says why there is nothing
 */
export const fetchImage = async (address: string, own: string): Promise<Uint8Array> =>
  (await fetchGuarded(address, { hosts: [own], accept: 'image/*', maxBytes: MAX_BYTES })).bytes;
