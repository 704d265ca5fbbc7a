import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { contentSecurityPolicy } from './src/server/csp.mjs';
import { hashSources, sourcesFile } from './src/server/sources.mjs';

/** Static hosts send no headers of ours, so a built page carries its policy itself. */
function policyTag(): Plugin {
  const attrs = { 'http-equiv': 'Content-Security-Policy', content: contentSecurityPolicy };
  return {
    name: 'commonwheel:policy-tag',
    apply: 'build',
    transformIndexHtml: () => [{ tag: 'meta', attrs, injectTo: 'head-prepend' }],
  };
}

/** Notes in the build what it was made from, so that a start knows when to build again. */
function sourcesRecord(): Plugin {
  return {
    name: 'commonwheel:sources-record',
    apply: 'build',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: sourcesFile, source: hashSources() });
    },
  };
}

/**
 * Everything is kept for work without a network. A new version waits until the person agrees
 * ("prompt"). There is no navigation fallback: all pages of the app are one address plus a
 * fragment, and `/j`, the page for phones, must always come from its server.
 */
const offline = VitePWA({
  registerType: 'prompt',
  injectRegister: false,
  includeManifestIcons: false,
  manifest: {
    name: 'Commonwheel',
    short_name: 'Commonwheel',
    description: 'Draw the community you have, then show what its partners achieve together.',
    lang: 'en',
    start_url: './',
    scope: './',
    display: 'standalone',
    theme_color: '#f6f5f2',
    background_color: '#f6f5f2',
    icons: [
      { src: 'icon-192.png', sizes: '192x192', type: 'image/png' },
      { src: 'icon-512.png', sizes: '512x512', type: 'image/png' },
      { src: 'icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
      { src: 'icon.svg', sizes: 'any', type: 'image/svg+xml' },
    ],
  },
  workbox: {
    globPatterns: ['**/*.{html,js,css,woff2,svg,png,json}'],
    globIgnores: ['j/**', 'j.html'],
    navigateFallback: null,
    ignoreURLParametersMatching: [/./],
    clientsClaim: true,
    cleanupOutdatedCaches: true,
    inlineWorkboxRuntime: true,
    sourcemap: false,
  },
});

export default defineConfig({
  // Relative addresses: the build works under any path of any host.
  base: './',
  plugins: [react(), policyTag(), sourcesRecord(), offline],
  worker: { format: 'es' },
  // The app's own origin belongs to `npm start`: development must not share its maps.
  server: { host: '127.0.0.1', port: 4781, strictPort: true },
  build: {
    target: 'es2022',
    manifest: true,
    sourcemap: false,
    // What the first page loads is held by test/tools/sizes.mjs instead.
    chunkSizeWarningLimit: 1000,
    // Fonts and pictures stay files: the policy knows no data: for fonts.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
});
