/** A script as a block to paste into a page, with the hash that a strict policy wants to see. */
import { createHash } from 'node:crypto';

/**
 * @param code a script without imports
 * @throws Error for code that would end its own block
 */
export function inlineBlock(code: string): string {
  const text = code.trim();
  if (/<\/script|<!--/i.test(text)) throw new Error('a script that ends its own block');
  const hash = createHash('sha256').update(text).digest('base64');
  return `<!-- script-src 'sha256-${hash}' -->\n<script type="module">${text}</script>\n`;
}
