import { suomifiDesignTokens } from 'suomifi-design-tokens';
import { defineConfig, type Plugin } from 'vite';

const tokensName = 'virtual:design-tokens.css';
const kebab = (word: string) => word.replace(/[A-Z]/g, (part) => `-${part.toLowerCase()}`);

export default defineConfig({
  base: '/console/',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  // The Content-Security-Policy allows no data: images and no inline script.
  build: { target: 'es2022', assetsInlineLimit: 0, modulePreload: { polyfill: false } },
  plugins: [designTokens()],
});

/**
 * Gives the design tokens of Suomi.fi as CSS custom properties (`--fi-color-brand-base`, `--fi-spacing-m`).
 * `:where()` has no specificity, so any `:root` rule of an organisation overrides them.
 */
function designTokens(): Plugin {
  const { colors, spacing } = suomifiDesignTokens;
  const rem = (pixels: string) => `${Number.parseFloat(pixels) / 16}rem`;
  const lines = [
    ...Object.entries(colors).map(([key, value]) => `--fi-color-${kebab(key)}: ${value};`),
    ...Object.entries(spacing).map(([key, value]) => `--fi-spacing-${kebab(key)}: ${rem(value)};`),
  ];
  return {
    name: 'kuule-design-tokens',
    resolveId: (id) => (id === tokensName ? tokensName : undefined),
    load: (id) => (id === tokensName ? `:where(:root) {\n${lines.join('\n')}\n}\n` : undefined),
  };
}
