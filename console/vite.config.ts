import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { themeCss } from './base/look/theme-css.ts';

/** Built to `.work/console`; the local runner and AWS serve it at `/`, beside the API. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: '/',
  plugins: [react(), themeCss()],
  build: {
    outDir: fileURLToPath(new URL('../.work/console', import.meta.url)),
    emptyOutDir: true,
    target: 'es2023',
    // the content security policy lets no `data:` font through
    assetsInlineLimit: 0,
    // tells the tests which files the first page needs
    manifest: true,
    // Mantine's styles and those of the pages, which come as they are opened
    cssCodeSplit: true,
    chunkSizeWarningLimit: 700,
  },
  server: {
    proxy: Object.fromEntries(
      ['/api', '/config.json', '/oidc', '/storage'].map((path) => [path, 'http://localhost:8170']),
    ),
  },
});
