export default defineNuxtConfig({
  compatibilityDate: '2026-11-01',
  telemetry: false,
  // Without this Vue takes our tags for components, and <impact-term> loses its attributes.
  vue: { compilerOptions: { isCustomElement: (tag: string) => tag.startsWith('impact-') } },
});
