import { fileURLToPath } from 'node:url';
import type { StorybookConfig } from '@storybook/web-components-vite';

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
    { from: '../../src/documents/examples', to: '/data' },
    { from: '../examples/documents', to: '/stories/examples/documents' },
  ],
  viteFinal: (vite) => ({
    ...vite,
    build: { ...vite.build, chunkSizeWarningLimit: 4000 },
    server: {
      ...vite.server,
      fs: { ...vite.server?.fs, allow: [fileURLToPath(new URL('../..', import.meta.url))] },
    },
  }),
};

export default config;
