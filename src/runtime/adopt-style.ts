import type { CSSResult } from 'lit';
import { adoptSheet } from './adopt-sheet.js';

/** Adds a sheet to a shadow root, as files bring them that are fetched later; one that is there already is not added again. */
export const adoptStyle = (root: ShadowRoot, { cssText }: CSSResult): void => adoptSheet(root, cssText);
