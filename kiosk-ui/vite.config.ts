import { suomifiDesignTokens } from 'suomifi-design-tokens';
import { defineConfig, type Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';

const tokensName = 'virtual:design-tokens.css';
const kebab = (word: string) => word.replace(/[A-Z]/g, (part) => `-${part.toLowerCase()}`);

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

/**
 * Gives the design tokens of Suomi.fi as CSS custom properties (`--fi-color-brand-base`, `--fi-spacing-m`).
 * `:where()` has no specificity, so any `:root` rule of an organisation overrides them.
 */
function designTokens(): Plugin {
  const { colors, spacing, radiuses } = suomifiDesignTokens;
  const rem = (pixels: string) => `${Number.parseFloat(pixels) / 16}rem`;
  const lines = [
    ...Object.entries(colors).map(([key, value]) => `--fi-color-${kebab(key)}: ${value};`),
    ...Object.entries(spacing).map(([key, value]) => `--fi-spacing-${kebab(key)}: ${rem(value)};`),
    ...Object.entries(radiuses).map(([key, value]) => `--fi-radius-${kebab(key)}: ${rem(value)};`),
  ];
  return {
    name: 'kuule-design-tokens',
    resolveId: (id) => (id === tokensName ? tokensName : undefined),
    load: (id) => (id === tokensName ? `:where(:root) {\n${lines.join('\n')}\n}\n` : undefined),
  };
}
