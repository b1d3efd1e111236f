/** What a browser needs to put the app among the programs of a device, for whoever asks it to. */
import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const icon = 'icon.svg';

/** Name and description say nothing on purpose, there as in a tab: a system shows both. */
export const installable = {
  name: 'Unsent',
  short_name: 'Unsent',
  description: 'Stories to practise with',
  start_url: './',
  scope: './',
  display: 'minimal-ui',
  background_color: '#FBF7F0',
  theme_color: '#2b355f',
  icons: [{ src: `./${icon}`, sizes: 'any', type: 'image/svg+xml', purpose: 'any' }],
} as const;

/** The picture under a name that does not change with a build: the system has noted it. */
export const installIcon = (file: string): Plugin => ({
  name: 'unsent-install-icon',
  apply: 'build',
  generateBundle() {
    this.emitFile({ type: 'asset', fileName: icon, source: readFileSync(file) });
  },
});
