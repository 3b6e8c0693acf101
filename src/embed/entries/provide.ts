/**
 * What every page file offers to the files that it fetches later: they take these from the page and bring no Lit of their own.
 * The build reads the imports here: see `sharedParts` in scripts/shared-parts.ts.
 */
import { msg, str } from '@lit/localize';
import { css, html, isServer, noChange, nothing, render, svg } from 'lit';
import { detailOf, report, warn } from '../../runtime/report.js';
import { provide } from '../../runtime/page-registry.js';

/** Call when `msg` is set up. */
export const provideParts = (): void =>
  provide({ msg, str, css, html, isServer, noChange, nothing, render, svg, detailOf, report, warn });
