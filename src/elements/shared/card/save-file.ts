/** Gives a reader an SVG text as a file. */
export function saveFile(text: string, name = 'figure.svg'): void {
  const href = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }));
  Object.assign(document.createElement('a'), { href, download: name }).click();
  // Some browsers read the address only after the click has returned.
  setTimeout(() => URL.revokeObjectURL(href), 60_000);
}
