import { suomifiDesignTokens } from 'suomifi-design-tokens';
import type { Plugin } from 'vite';

const tokensName = 'virtual:design-tokens.css';
const kebab = (word: string) => word.replace(/[A-Z]/g, (part) => `-${part.toLowerCase()}`);

/** The design tokens of Suomi.fi as custom properties: name and value. */
export function designTokenValues(): [string, string][] {
  const { colors, spacing, radiuses } = suomifiDesignTokens;
  const rem = (pixels: string) => `${Number.parseFloat(pixels) / 16}rem`;
  const all = <T>(prefix: string, tokens: Record<string, T>, value: (token: T) => string): [string, string][] =>
    Object.entries(tokens).map(([key, token]) => [`--fi-${prefix}-${kebab(key)}`, value(token)]);
  return [...all('color', { ...colors }, String), ...all('spacing', { ...spacing }, rem), ...all('radius', { ...radiuses }, rem)];
}

/**
 * Gives the design tokens of Suomi.fi as CSS custom properties (`--fi-color-brand-base`, `--fi-spacing-m`).
 * `:where()` has no specificity, so any `:root` rule of an organisation overrides them.
 */
export function designTokens(): Plugin {
  const lines = designTokenValues().map(([name, value]) => `${name}: ${value};`);
  return {
    name: 'kuule-design-tokens',
    resolveId: (id) => (id === tokensName ? tokensName : undefined),
    load: (id) => (id === tokensName ? `:where(:root) {\n${lines.join('\n')}\n}\n` : undefined),
  };
}
