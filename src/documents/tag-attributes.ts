/** Every element's attributes, by its name without `impact-`. Written by scripts/attributes.ts from custom-elements.json. */
export const attributes: Readonly<Record<string, string>> = {
  actions: 'support src show only country heading heading-level share-beside-exit data',
  calm: 'support heading',
  change:
    'value label qualifier kind interval note source source-url source-date population sample src figure data as-of cite no-update support series say draw counts download',
  compare:
    'value label qualifier kind interval note source source-url source-date population sample src figure data as-of cite no-update support order draw download',
  contact:
    'action heading heading-level why ask-name fields consent consent-version privacy-url values email-field name-field topics-field done-when plain target timeout min-time private challenge support service office answer-within report-url ask-organisation ask-phone topics topics-label message-label message-hint max-length page-url submit-label organisation-field phone-field message-field',
  exit: 'href no-keys',
  give: 'details country values done-when plain timeout min-time private challenge target support service action monthly-action currency amounts selected min max frequencies once-is-default to heading heading-level what-for receipt privacy-url page-url state',
  glossary: 'support src data terms compact level annotate json-ld no-search heading-level',
  posts:
    'support src format count layout heading heading-level images excerpts no-excerpts dates no-dates more no-more category related exclude refresh max-age keep data',
  prevalence:
    'value label qualifier kind interval note source source-url source-date population sample src figure data as-of cite no-update support marks mark arrange of-figure trend download',
  quote:
    'support text by office source source-url source-date page attribution emphasis permission speaker pull quote-lang src quote data',
  sources: 'support heading heading-level cite',
  statistic:
    'value label qualifier kind interval note source source-url source-date population sample src figure data as-of cite no-update support trend',
  subscribe:
    'action heading heading-level why ask-name fields consent consent-version privacy-url values email-field name-field topics-field done-when plain target timeout min-time private challenge support service sender contents frequency topics topics-label feed-url news-url page-url submit-label double-opt-in',
  support: 'src country for heading heading-level data',
  term: 'support term src data level',
};
