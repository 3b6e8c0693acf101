import { msg, str } from '@lit/localize';
import { phrasesOf } from '../../runtime/languages.js';
import { Lazy } from '../../runtime/lazy.js';
import { grammar } from '../../runtime/speech.js';
import type { FiguresView } from '../shared/figure/figure-view.js';
import type { ChangeView, ChangeOptions } from '../shared/series/change-view.js';

/** What puts a change into words and pictures: few pages have one. */
export const drawing = new Lazy(() => import('../shared/series/change-drawing.js'));

/** Asks for what a change is drawn with, in two files at once. */
export const prepareDrawing = (): Promise<unknown> => Promise.all([grammar.get(), drawing.get()]);

/** The change, worked out and drawn; undefined while what that takes is on its way. */
export const drawNow = (words: FiguresView, choices: ChangeOptions): ChangeView | undefined =>
  grammar.now &&
  drawing.now?.drawChange(words, choices, {
    msg,
    str,
    read: grammar.now.readQuantity,
    phrases: phrasesOf(words.speech.locale),
  });
