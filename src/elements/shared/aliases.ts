/**
 * Attribute names that are read for the sake of tags that stand in people's pages, by element and then by old name. An
 * entry is never taken out: a tag that was pasted years ago has nobody to mend it. The element's class hands its entry to
 * data-attributes.ts.
 */
export const aliases: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  // It meant the population on one element and the number of marks on the other.
  'impact-statistic': { of: 'population' },
  'impact-prevalence': { of: 'marks', groups: 'data' },
  'impact-compare': { groups: 'data' },
};

/** What an attribute of the element with this tag is called today. */
export const presentName = (tag: string, name: string): string => aliases[tag]?.[name] ?? name;
