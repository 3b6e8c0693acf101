/** Names of the elements that show a figure, without `impact-`. */
const NAMES: ReadonlySet<string> = new Set(['statistic', 'prevalence', 'change', 'compare']);

/** Whether an element shows a figure of a document, or one of the author's own. */
export const showsFigure = (element: string): boolean => NAMES.has(element);
