/** The pages that partners have, as far as they reach our elements. Each is scoped to the story that stands on it. */
export const hostPageStyles = `
.sb-show-main.sb-main-fullscreen { margin: 0; }
.host-page {
  --paper: #fff;
  --ink: #1d2327;
  padding: 24px;
  background: var(--paper);
  color: var(--ink);
  color-scheme: light;
  font: 1rem/1.5 system-ui, sans-serif;
}
/* A column of a fixed width may be wider than the window: the page is as wide. */
.host-page:has(> [data-width]:not([data-width='fluid'])) { min-inline-size: min-content; }
.host-page[data-view='story'] { min-block-size: calc(100vh - 48px); }
.host-page[data-scheme='dark'] {
  --paper: #14181b;
  --ink: #e6e8ea;
  color-scheme: dark;
}
.host-page[data-media='forced'] {
  --paper: Canvas;
  --ink: CanvasText;
}
.host-page[data-media='print'] {
  --paper: #fff;
  --ink: #000;
  color-scheme: light;
}
.host-page[data-text='200'] { font-size: 2rem; }
/* As nearly every page has it: a browser alone gives controls a size of their own. */
.host-page :where(input, select, textarea, button) { box-sizing: border-box; max-inline-size: 100%; font: inherit; }
.host-column { max-inline-size: 100%; }
.host-column:not([data-width='fluid']) { outline: 1px dashed #8888; }
.host-column[data-width='180'] { inline-size: 180px; max-inline-size: none; }
.host-column[data-width='320'] { inline-size: 320px; max-inline-size: none; }
.host-column[data-width='480'] { inline-size: 480px; max-inline-size: none; }
.host-column[data-width='768'] { inline-size: 768px; max-inline-size: none; }
.host-column[data-width='1200'] { inline-size: 1200px; max-inline-size: none; }
.host-column[data-width='1600'] { inline-size: 1600px; max-inline-size: none; }
.host-column[data-width='2000'] { inline-size: 2000px; max-inline-size: none; }

@scope (.host-page[data-theme='bootstrap']) {
  :scope {
    font: 400 1rem/1.5 system-ui, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif;
    -webkit-text-size-adjust: 100%;
  }
  *, *::before, *::after { box-sizing: border-box; }
  p { margin-top: 0; margin-bottom: 1rem; }
  ul, ol, dl { margin-top: 0; margin-bottom: 1rem; padding-left: 2rem; }
  img, svg { vertical-align: middle; }
  button { border-radius: 0; text-transform: none; }
  a { color: #0d6efd; text-decoration: underline; }
  figure { margin: 0 0 1rem; }
  .host-column { padding: 1rem; border: 1px solid #dee2e6; border-radius: 0.375rem; }
}

@scope (.host-page[data-theme='wordpress']) {
  :scope { --paper: #fbfaf3; font: 1.125rem/1.7 Georgia, 'Times New Roman', serif; }
  :scope[data-scheme='dark'] { --paper: #1b1a17; }
  .host-column { max-inline-size: 645px; margin-inline: auto; }
  .host-column > * { margin-block: 1.5rem; }
  p, label, button, dt, dd { line-height: 1.9; letter-spacing: 0.01em; }
  svg, img { max-width: 100%; height: auto; fill: #c00; }
  button { padding: 1em 2em; border: 0; border-radius: 999px; background: #c36; color: #fff; text-transform: uppercase; }
  a { color: #36c; text-decoration: none; box-shadow: 0 1px 0 currentColor; }
  details, summary { background: #eee; padding: 1em; }
}

@scope (.host-page[data-theme='hostile']) {
  .host-column * { all: unset !important; }
}

.docblock-source pre { white-space: pre-wrap !important; overflow-wrap: anywhere; }
.shown, .samples { display: grid; gap: 24px; max-inline-size: 40rem; margin-block: 24px 48px; }
.tokens { border-collapse: collapse; inline-size: 100%; font-size: 0.875rem; }
.tokens :is(th, td) { padding: 8px 12px 8px 0; border-block-end: 1px solid #8884; text-align: start; vertical-align: top; }
.tokens input { display: block; inline-size: 14em; margin-block-start: 4px; padding: 4px; font: inherit; }
.tokens code { white-space: nowrap; }
.theme { container-type: inline-size; font: 1rem/1.5 system-ui, sans-serif; }
.theme-columns { display: grid; gap: 24px; }
.theme-controls { display: grid; gap: 16px; align-content: start; }
.theme-presets { display: flex; flex-wrap: wrap; gap: 8px; margin: 0; padding: 0; border: 0; }
.theme :is(legend, caption, figcaption) { padding: 0; margin-block-end: 4px; text-align: start; font-size: 1rem; font-weight: 600; }
.theme button { min-block-size: 36px; padding: 4px 12px; border: 1px solid #767676; border-radius: 4px; background: #fff; color: #1d2327; font: inherit; cursor: pointer; }
.theme button[aria-pressed='true'] { border-color: #0b5763; box-shadow: inset 0 0 0 1px #0b5763; font-weight: 600; }
.theme-fields { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(17rem, 100%), 1fr)); gap: 8px 24px; margin: 0; padding: 0; border: 0; }
.theme-field { display: grid; grid-template-columns: 8em 44px 1fr; gap: 0 8px; align-items: center; }
.theme-field small { display: block; }
.theme-field input { min-inline-size: 0; min-block-size: 36px; padding: 4px 8px; border: 1px solid #767676; border-radius: 4px; background: #fff; color: #1d2327; font: inherit; }
.theme-field input[type='color'] { padding: 2px; }
.theme-field label + input[type='text'] { grid-column: 2 / -1; }
.theme-field input[aria-invalid='true'] { border-width: 2px; border-color: #a3260b; }
.theme-fault { grid-column: 1 / -1; margin: 4px 0 0; font-size: 0.875rem; }
.theme-css { overflow: auto; margin: 0 0 8px; padding: 12px; border: 1px solid #8888; font-size: 0.8125rem; }
.theme figure { margin: 0; }
.theme tr.too-little td { font-weight: 600; }
.theme-stage { align-self: start; padding: 24px; border: 1px solid #8888; max-inline-size: none; margin-block: 0; }
@container (inline-size > 46rem) {
  .theme-columns { grid-template-columns: minmax(0, 20rem) minmax(0, 1fr); }
  .theme-stage { position: sticky; inset-block-start: 16px; }
}
.swatch { display: inline-block; min-inline-size: 72px; padding: 4px 8px; border: 1px solid #8888; }
.swatch.colour { block-size: 40px; box-sizing: border-box; background: var(--swatch); }
.swatch.length::after { content: attr(title); }
.swatch.font { font-family: var(--swatch); }
.swatch.radius { border-radius: var(--swatch); }
.swatch.size { font-size: var(--swatch); line-height: 1.1; }

@media print {
  .host-page { padding: 0; background: none; color: #000; }
}
`;
