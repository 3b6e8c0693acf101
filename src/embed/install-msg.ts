/**
 * What the page files have in place of `@lit/localize/init/install.js`. They set `msg` up once, before anything is rendered,
 * and need neither its guard against a second time nor words from before the first.
 */
import type { msg as Msg } from '@lit/localize';

export let msg: typeof Msg;

export function _installMsgImplementation(implementation: typeof Msg): void {
  msg = implementation;
}
