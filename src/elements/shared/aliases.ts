/**
 * Attribute names that are read for the sake of tags that stand in people's pages, by element and then by old name. An
 * entry is never taken out: a tag that was pasted years ago has nobody to mend it. The element's class hands its entry to
 * data-attributes.ts.
 */
export const aliases: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  // The prevalence graphic calls it so, since its `of` counts marks: who changes one tag into the other keeps the words.
  'impact-statistic': { population: 'of' },
};

/** What an attribute of the element with this tag is called today. */
export const presentName = (tag: string, name: string): string => aliases[tag]?.[name] ?? name;
