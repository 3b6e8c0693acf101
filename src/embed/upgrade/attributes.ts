/** Every element's attributes, by its name without `impact-`. Written by scripts/attributes.ts from custom-elements.json. */
export const attributes: Readonly<Record<string, string>> = {
  actions: 'support src show only country heading heading-level share-beside-exit data',
  calm: 'support heading',
  change:
    'value label qualifier kind interval note source source-url source-date population sample src figure data as-of cite no-update support series say draw counts download',
  compare:
    'value label qualifier kind interval note source source-url source-date population sample src figure data as-of cite no-update support order draw download',
  exit: 'href no-keys',
  glossary: 'support src data terms compact level annotate json-ld no-search heading-level',
  posts:
    'support src format count layout heading heading-level images excerpts no-excerpts dates no-dates more no-more category related exclude refresh max-age keep data',
  prevalence:
    'value label qualifier kind interval note source source-url source-date population sample src figure data as-of cite no-update support marks mark arrange download',
  quote:
    'support text by office source source-url source-date page attribution emphasis permission speaker pull quote-lang src quote data',
  sources: 'support heading heading-level cite',
  statistic:
    'value label qualifier kind interval note source source-url source-date population sample src figure data as-of cite no-update support',
  subscribe:
    'support action service heading heading-level why sender contents frequency ask-name fields topics topics-label consent consent-version privacy-url feed-url news-url page-url submit-label values email-field name-field topics-field done-when double-opt-in plain target timeout min-time private challenge',
  support: 'src country for heading heading-level data',
  term: 'support term src data level',
};
