/** Forms that a frame can't send: a browser lets the frame page speak to its own origin, and to those that the configuration names. */
import { recordsIn, stringOf, warning, type Finding, type Json } from '../documents/check/finding.js';

const originOf = (address: string, base: string): string | undefined =>
  URL.canParse(address, base) ? new URL(address, base).origin : undefined;

/**
 * @param config the configuration, as it was written
 * @param forms the forms document, as it was written
 */
export function originFindings(config: Json, forms: Json): Finding[] {
  const address = stringOf(config['address']) ?? '';
  const home = originOf(address, address);
  if (!home) return [];
  const named = Array.isArray(config['origins']) ? (config['origins'] as unknown[]) : [];
  return recordsIn(forms['forms']).flatMap((form, index) =>
    (['action', 'challenge'] as const).flatMap((name) => {
      const written = stringOf(form[name]);
      const origin = written && originOf(written, new URL('data/', home).href);
      if (!origin || origin === home || origin === 'null' || named.includes(origin)) return [];
      return [
        warning(
          `forms[${index}].${name}`,
          `${origin} isn’t among the origins of impact.config.json: a frame can’t send there`,
          /^http:\/\/(?!localhost\b|127\.0\.0\.1\b)/.test(origin)
            ? 'give it an https address'
            : `write "origins": ${JSON.stringify([...named, origin])} into impact.config.json`,
        ),
      ];
    }),
  );
}
