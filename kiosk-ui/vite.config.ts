import { defineConfig } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { designTokens } from './style/design-tokens.js';

export default defineConfig({
  base: '/kiosk/',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  // The Content-Security-Policy allows no data: media and no inline script.
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // Not a warning but a remark on slow machines.
    rolldownOptions: { checks: { pluginTimings: false } },
  },
  worker: { format: 'es' },
  plugins: [
    designTokens(),
    VitePWA({
      // A new version waits until nobody is in the middle of an answer (kiosk/update.ts).
      registerType: 'prompt',
      injectRegister: false,
      manifest: {
        name: 'Kuule',
        short_name: 'Kuule',
        display: 'fullscreen',
        start_url: '/kiosk/',
        scope: '/kiosk/',
        background_color: '#ffffff',
        theme_color: '#003479',
        icons: [{ src: 'icon.svg', sizes: 'any', type: 'image/svg+xml' }],
      },
      workbox: {
        globPatterns: ['**/*.{js,css,html,svg,ogg}'],
        dontCacheBustURLsMatching: /assets\/.*-[\w-]{8}\./,
        navigateFallback: '/kiosk/index.html',
      },
    }),
  ],
});
