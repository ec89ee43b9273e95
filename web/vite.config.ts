import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** The API that `npx vite web` hands everything to that is not a page; the built pages are served by the API itself. */
const api = process.env['MUTASI_API'] ?? 'http://127.0.0.1:3000';
const served = ['/v1', '/login', '/logout', '/docs', '/openapi.json', '/health', '/ready'];

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  // Nothing as a data: address, which the page's policy refuses.
  build: { outDir: 'dist', emptyOutDir: true, sourcemap: false, assetsInlineLimit: 0 },
  server: { proxy: Object.fromEntries(served.map((path) => [path, { target: api, changeOrigin: false }])) },
});
