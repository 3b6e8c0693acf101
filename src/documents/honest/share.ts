import { positionOf, type Read, read } from './amounts.js';
import { english, forbid, quoted, type Claim, type Doubt } from './claim.js';

/**
 * Whether a percentage is one of a whole: "of girls" says so, in the value or at the start of the label. Never throws on a claim
 * of this shape.
 *
 * @param claim a figure
 * @returns true only for a percentage
 */
export function isShareMeant(claim: Claim): boolean {
  const [amount] = read(claim).amounts;
  return amount?.kind === 'percent' && /^of\b/i.test(amount.unit ?? english(claim.label).trim());
}

export function boundDoubts({ claim, amounts }: Read): readonly Doubt[] {
  const percents = amounts.filter(({ kind }) => kind === 'percent').map(positionOf);
  const meant = isShareMeant(claim);
  if (percents.some((value) => value < 0))
    return [
      {
        ...forbid('below-0', `${quoted(claim)} is less than nobody${meant ? '' : ', if a share is meant'}.`, 'value'),
        forbids: meant,
      },
    ];
  return percents.some((value) => value > 100)
    ? [
        {
          ...forbid(
            'over-100',
            `${quoted(claim)} is more than everybody${meant ? '' : ', if a share is meant'}.`,
            'value',
          ),
          forbids: meant,
        },
      ]
    : [];
}
