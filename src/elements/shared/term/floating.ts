/** For browsers without anchor positioning; a file of its own, which others never load. */
import { autoUpdate, computePosition, flip, offset, shift, size } from '@floating-ui/dom';

/** Keeps `floating` under `anchor`, or above where there is no room, inside the viewport; returns how to stop. */
export function float(anchor: Element, floating: HTMLElement): () => void {
  const move = async () => {
    const { x, y } = await computePosition(anchor, floating, {
      strategy: 'fixed',
      placement: 'bottom-start',
      middleware: [
        offset(6),
        flip({ padding: 8 }),
        // As high as the room on one side of the word, which stays in sight; but no lower than a line.
        size({
          padding: 8,
          apply: ({ availableHeight }) =>
            floating.style.setProperty('max-block-size', `min(24em, max(3em, ${Math.floor(availableHeight)}px))`),
        }),
        shift({ padding: 8 }),
      ],
    });
    // Through CSSOM, which a policy without inline styles allows.
    floating.style.setProperty('inset', `${y}px auto auto ${x}px`);
    floating.style.setProperty('margin', '0');
  };
  return autoUpdate(anchor, floating, () => void move());
}
