/** Cards for social media. Drawing is the slowest part of a build, so a card is drawn once. */
import { createHash } from 'node:crypto';
import { card } from '../../server/card.js';
import { version } from '../../version.js';
import type { SiteFolder } from './folder.js';

export interface Cards {
  /** Draws the card of a figure to a path of the site, unless it is there from the same words. */
  draw(path: string, id: string, document: string, language: string): Promise<void>;
  close(): Promise<void>;
}

/** What each card was drawn from, kept in the site: a card whose words are the same isn't drawn again. */
const KEPT = 'cards/drawn.json';

export async function openCards(site: SiteFolder, accent: string | undefined): Promise<Cards> {
  const kept = JSON.parse((await site.read(KEPT))?.toString() ?? '{}') as Record<string, string>;
  const now: Record<string, string> = {};
  return {
    async draw(path, id, document, language) {
      const key = createHash('sha256')
        .update(JSON.stringify([version, accent, id, document, language]))
        .digest('hex');
      now[path] = key;
      if (kept[path] === key && (await site.read(path))) return;
      const drawn = await card(
        { src: 'https://catalogue.invalid/figures.json', figure: id },
        { url: 'https://catalogue.invalid/', read: () => Promise.resolve(document), locale: language, accent },
      );
      await site.write(path, drawn.png());
    },
    async close() {
      await site.write(KEPT, `${JSON.stringify(now)}\n`);
    },
  };
}
