/** At build time: the styles of the shared components as one text for a shadow root on a page that is not ours. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { designTokenValues } from '../style/design-tokens.js';

const name = 'virtual:widget-style';
const here = import.meta.dirname;
const files = [
  'style/base.css',
  'kiosk/for-ears.css',
  ...['faces', 'question', 'comment', 'dialog', 'send-warning', 'thanks', 'languages'].map((part) => `components/${part}/${part}.css`),
  'widget/widget.css',
].map((file) => join(here, '..', file));

/** Gives the collected styles; a component's own import of its style brings nothing more. */
export function widgetStyle(): Plugin {
  return {
    name: 'kuule-widget-style',
    enforce: 'pre',
    resolveId: (id) => (id === name || id.endsWith('.css') ? `\0${name}${id === name ? '' : '/none'}` : undefined),
    load(id) {
      if (!id.startsWith(`\0${name}`)) return undefined;
      for (const file of files) this.addWatchFile(file);
      return id.endsWith('/none') ? '' : `export default ${JSON.stringify(collect())}`;
    },
  };
}

function collect(): string {
  const css = files.map((file) => readFileSync(file, 'utf8')).join('\n');
  const used = new Set(css.match(/--fi-[\w-]+/g));
  const tokens = designTokenValues().filter(([token]) => used.has(token));
  return forShadow(`:host { ${tokens.map(([token, value]) => `${token}: ${value};`).join(' ')} }\n${css}`);
}

/** Ours for a whole page, in a shadow root: the host is the root, the panel is the screen, `rem` is measured by us. */
const forShadow = (css: string) =>
  css
    .replace(/\/\*.*?\*\//gs, '')
    .replaceAll(':where(:root)', ':host')
    .replace(/^html \{.*?^\}/ms, '')
    .replace(/^body \{/m, '.widget {')
    .replace(/^h1\b/gm, 'h2')
    .replace(/@media(?= \((?:min|max)-width)/g, '@container')
    .replace(/(\d*\.?\d+)rem\b/g, 'calc($1 * var(--kuule-rem))')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,>]) ?/g, '$1');
