import { phrasesOf } from '../../runtime/languages.js';
import { Lazy } from '../../runtime/lazy.js';
import type { FiguresView } from '../shared/figure/figure-view.js';
import { extras } from '../shared/late.js';
import type { CompareOptions, CompareView } from './view.js';

/** What sets figures on one axis: few pages do. */
export const drawing = new Lazy(() => import('./compare-drawing.js'));

/** Asks for what a comparison is drawn with, in two files at once. */
export const prepareDrawing = (): Promise<unknown> => Promise.all([extras.get(), drawing.get()]);

/** The comparison, worked out and drawn; undefined while what that takes is on its way. */
export const drawNow = (words: FiguresView, choices: CompareOptions): CompareView | undefined =>
  extras.now && drawing.now?.drawComparison(words, choices, { ...extras.now, phrasesOf });
