/** How every host is built: like an app of its own, with what its framework needs on top. */
import { fileURLToPath } from 'node:url';
import { defineConfig, type UserConfig } from 'vite';

export const host = (name: string, more: UserConfig = {}) =>
  defineConfig(({ isSsrBuild }) => ({
    base: `/${name}/`,
    logLevel: 'warn',
    ...more,
    build: {
      outDir: fileURLToPath(new URL(`dist/${isSsrBuild ? 'server/' : ''}${name}`, import.meta.url)),
      emptyOutDir: true,
      // What warns in development must be heard, and read.
      minify: false,
    },
  }));
