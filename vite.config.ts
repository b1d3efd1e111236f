import { defineConfig } from 'vite';
import { neutralPages } from './src/cli/neutral-plugin.ts';
import { packPlugin } from './src/cli/pack-plugin.ts';
import { policyPlugin } from './src/cli/policy-plugin.ts';

export default defineConfig({
  // Relative addresses: the built folder works at any depth of any server.
  base: './',
  publicDir: false,
  plugins: [packPlugin('scenarios'), neutralPages('locales'), policyPlugin()],
  build: {
    target: 'es2023',
    // A font or sound as a data: address would need a looser Content-Security-Policy.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1500,
    modulePreload: { polyfill: false },
  },
});
