import { defineConfig } from 'vite';
import { designTokens } from '../style/design-tokens.js';

/** The web form: its script and styles for browsers, and with `--ssr` the module that renders its pages on the server. */
export default defineConfig(({ isSsrBuild }) => ({
  // No touchpoint's key begins so: keys have at least three signs, and none is an underscore.
  base: '/f/_/',
  publicDir: isSsrBuild ? false : 'public',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  // What is shipped has no browser packages beside it.
  ssr: { noExternal: true },
  build: {
    target: isSsrBuild ? 'node20' : 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    manifest: !isSsrBuild,
    rolldownOptions: { checks: { pluginTimings: false }, ...(!isSsrBuild && { input: 'kiosk-ui/form/main.tsx' }) },
  },
  plugins: [designTokens()],
}));
