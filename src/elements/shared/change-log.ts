import { msg } from '@lit/localize';
import type { Figure, LocalizedText } from '../../documents/figure.js';
import { formatDate } from '../../text/date.js';

/** A figure's log, the latest change first: each as a line in the language spoken, and why in the publisher's own words. */
export const logOf = (
  { changes = [] }: Figure,
  locale: string,
): readonly (readonly [said: string, why: LocalizedText | undefined])[] =>
  changes
    .toSorted((a, b) => (a.date < b.date ? 1 : -1))
    .map(({ date, from, to, why }) => {
      const said = [
        `${formatDate(date, locale)}:`,
        from && `${msg('Before:', { id: 'before' })} ${from}.`,
        to && `${msg('Now:', { id: 'now' })} ${to}.`,
      ];
      return [said.filter(Boolean).join(' '), why] as const;
    });
