import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { defineConfig, type Plugin } from 'vite';
import { widgetStyle } from './widget-style.js';

const here = import.meta.dirname;
const locales = join(here, '../locales');

/**
 * The chat widget in two parts: `--mode widget` is the one file that a page loads, a classic script that leaves nothing behind in
 * the page's own names; `--mode fetched` is what that file fetches from our server: recognizers as modules, texts as JSON.
 */
export default defineConfig(({ mode }) => ({
  base: './',
  publicDir: false,
  define: { 'process.env.NODE_ENV': '"production"' },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    target: 'es2022',
    // Preloading would put link elements into a page that is not ours.
    modulePreload: false,
    emptyOutDir: mode === 'widget',
    minify: true,
    ...(mode === 'widget' ? { lib: { entry: 'widget/main.tsx', formats: ['iife'], name: 'kuule', fileName: () => 'widget.js' } } : {}),
    rolldownOptions: {
      checks: { pluginTimings: false },
      ...(mode === 'fetched' && {
        input: { warning: 'kiosk-ui/widget/warning.ts' },
        preserveEntrySignatures: 'strict' as const,
        output: { entryFileNames: '[name].js', chunkFileNames: 'assets/[name]-[hash].js' },
      }),
    },
  },
  plugins: mode === 'widget' ? [widgetStyle(), recognizersFromServer()] : [localeFiles()],
}));

/** In the one file, what looks for personal data is replaced by what fetches it. */
function recognizersFromServer(): Plugin {
  return {
    name: 'kuule-recognizers-from-server',
    enforce: 'pre',
    resolveId: (id, from) =>
      id.endsWith('libs/redaction/warn.js') && from?.includes('/send-warning/') ? resolve(here, 'warning-from-server.ts') : undefined,
  };
}

function localeFiles(): Plugin {
  return {
    name: 'kuule-locale-files',
    generateBundle() {
      for (const file of readdirSync(locales).filter((each) => each.endsWith('.json'))) {
        const source = JSON.stringify(JSON.parse(readFileSync(join(locales, file), 'utf8')));
        this.emitFile({ type: 'asset', fileName: `locales/${file}`, source });
      }
    },
  };
}
