/** What every host shows: the same page, each time written as its framework wants it. */
export interface State {
  /** Ids of the figures on show, in this order. */
  readonly order: readonly string[];
  readonly label: string;
  /** An object for `data`. */
  readonly figure: { readonly value: string; readonly label: string } | null;
  /** Id in the figures document. */
  readonly loaded: string;
  /** A boolean attribute. */
  readonly on: boolean;
  /** A word in a sentence, which may be one of the terms. */
  readonly subject: string;
  /** Where the glossary explains its terms, as a selector; empty for nowhere. */
  readonly explain: string;
  /** Whether a `<div data-impact>` is there too, as for editors that filter. */
  readonly plain: boolean;
}

export const terms = ['Abuse', 'Consent', 'Disclosure', 'Grooming', 'Prevention', 'Survivor'].map((name) => ({
  name,
  meaning: `What is meant by ${name.toLowerCase()}.`,
}));
