import type { CardLine, Letters } from './card-lines.js';

export const INK = '#1a1a1a';
export const MUTED = '#595959';

/** What a picture came to: its markup begins at its own top and left. */
export interface Fitted {
  readonly width: number;
  readonly height: number;
  readonly markup: string;
}

/** How a line is written. */
export interface LineStyle {
  readonly size: number;
  readonly bold: boolean;
  readonly fill: string;
}

export interface CardPen extends Letters {
  /** Writes a line from where reading begins. */
  write(line: CardLine, x: number, y: number, style: LineStyle): string;
}
