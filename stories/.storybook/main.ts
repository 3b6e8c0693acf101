import { fileURLToPath } from 'node:url';
import type { StorybookConfig } from '@storybook/web-components-vite';
import type { Plugin } from 'vite';

/** package.json promises that nothing in src has an effect on import; what a page loads has, and must stay. */
const keepEmbed: Plugin = {
  name: 'keep-embed',
  enforce: 'pre',
  async resolveId(source, importer, options) {
    if (!source.includes('/src/embed/')) return null;
    const found = await this.resolve(source, importer, { ...options, skipSelf: true });
    return found && { ...found, moduleSideEffects: true };
  },
};

/** Nothing leaves this machine: no telemetry, no news, no check for a newer Storybook. */
const config: StorybookConfig = {
  stories: ['../*.mdx', '../*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  framework: '@storybook/web-components-vite',
  core: {
    disableTelemetry: true,
    disableWhatsNewNotifications: true,
    enableCrashReports: false,
    allowedHosts: ['localhost', '127.0.0.1'],
  },
  features: { sidebarOnboardingChecklist: false },
  // The same addresses as on the demo page and in the tests.
  staticDirs: [
    { from: '../../src/documents', to: '/data' },
    { from: '../examples/documents', to: '/stories/examples/documents' },
  ],
  viteFinal: (vite) => ({
    ...vite,
    plugins: [keepEmbed, ...(vite.plugins ?? [])],
    build: { ...vite.build, chunkSizeWarningLimit: 4000 },
    server: {
      ...vite.server,
      fs: { ...vite.server?.fs, allow: [fileURLToPath(new URL('../..', import.meta.url))] },
    },
  }),
};

export default config;
