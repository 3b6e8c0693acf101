const said = new Set<string>();

/** Tells the site's owner once of each thing that is wrong. */
export function warnOnce(line: string): void {
  if (said.has(line)) return;
  said.add(line);
  console.warn(`impact-elements: ${line}`);
}
