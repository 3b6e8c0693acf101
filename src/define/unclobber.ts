/**
 * Comes before Lit in every file that a page loads. A browser makes each `id` on a page a global, and Lit reads some by
 * name as it starts: a reader's comment with `id="litElementVersions"` would keep every element from being defined.
 */
const names = ['trustedTypes', 'litNonce', 'litPropertyMetadata'];
for (const part of ['litElement', 'litHtml', 'reactiveElement'])
  for (const what of ['Versions', 'PolyfillSupport', 'HydrateSupport']) names.push(part + what);

for (const name of names) {
  // What a browser or a script put there is the global object's own; what an id put there isn't, and gives way.
  if (name in globalThis && !Object.hasOwn(globalThis, name)) Object.assign(globalThis, { [name]: undefined });
}

export {};
