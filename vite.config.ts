import { delimiter } from 'node:path';
import process from 'node:process';
import { defineConfig } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { buildTargets } from './build/browsers.ts';
import { earlyPlugin } from './build/early-plugin.ts';
import { firstPicture } from './build/first-picture/plugin.ts';
import { galleryPlugin } from './build/gallery-plugin.ts';
import { helpPlugin } from './build/help-plugin.ts';
import { installable, installIcon } from './build/installable.ts';
import { neutralPages } from './build/neutral-plugin.ts';
import { noStart } from './build/no-start/plugin.ts';
import { oneFileBeside } from './build/one-file/beside.ts';
import { oneFile } from './build/one-file/plugin.ts';
import { workersInside } from './build/one-file/workers.ts';
import { packPlugin } from './build/pack-plugin.ts';
import { phaserPlugin } from './build/phaser-plugin.ts';
import { policyPlugin } from './build/policy.ts';
import { previewPlugin } from './build/preview-plugin.ts';
import { schoolPlugin } from './build/school-plugin.ts';
import { tokensPlugin } from './build/tokens-plugin.ts';
import { waitingPlugin } from './build/waiting-plugin.ts';
import { typeStore } from './src/keep/type.ts';

/** Type that comes with its language only. */
const ownType = 'assets/noto-sans-arabic-*.woff2';

/** What a web address has and a file on a disk cannot: pages beside it, and a copy for offline. */
const site = (mode: string) => [
  neutralPages('locales'),
  earlyPlugin(),
  // The benches' second page shares its style sheet.
  mode !== 'bench' && firstPicture(),
  policyPlugin(),
  installIcon('assets/icons/unsent.svg'),
  oneFileBeside(process.env.UNSENT_ONE_FILE ?? null),
  VitePWA({
    // src/keep/offline.ts registers it, under the Trusted Types policy.
    injectRegister: null,
    manifest: { ...installable, icons: [...installable.icons] },
    workbox: {
      // Fetched by whoever takes it along, and by nobody else.
      globIgnores: ['unsent.html', ownType],
      globPatterns: ['**/*.{html,js,css,svg,woff2,mp3,png,webp}'],
      // Every flag of an address opens the same page.
      ignoreURLParametersMatching: [/.*/],
      cleanupOutdatedCaches: true,
      // The first window of a device is served too, once every file is here.
      clientsClaim: true,
      // One script that is here or not: a worker that lacks its half installs, and keeps nothing.
      inlineWorkboxRuntime: true,
      navigateFallback: null,
      // It stays once it was asked for: a new version of the app has it under the same name.
      // A page and its style sheet ask for it with different headers, and are given the same.
      runtimeCaching: [
        {
          urlPattern: /\.woff2$/,
          handler: 'CacheFirst',
          options: { cacheName: typeStore, matchOptions: { ignoreVary: true } },
        },
      ],
    },
  }),
];

/** What of a language comes when: src/words/bundled.ts says the same. */
const firstWords = new Set(['app', 'neutral', 'trouble']);
const lateWords = new Set(['give', 'group', 'remote', 'school', 'desk', 'sign']);

/** The words of a part come as one file: a dozen small ones ask a slow line a dozen times. */
const wordsOfLanguage = {
  name: (file: string): string | null => {
    const [, language, name = ''] =
      /[\\/]locales[\\/]([^\\/]+)[\\/]([^\\/]+)\.json$/.exec(file) ?? [];
    // The name of a language is known before any of its words.
    if (language === undefined || name === 'language') return null;
    if (firstWords.has(name)) return `words-${language}`;
    return `${lateWords.has(name) ? 'late' : 'next'}-words-${language}`;
  },
};

/**
 * What the first screen is made of is one file, though other parts share pieces of it: each piece
 * would be a request of its own, and compress worse alone. Not in the build of the benches, whose
 * second page would start the first one with it.
 */
const firstScreen = { name: 'first', tags: ['$initial' as const] };

/**
 * What a story is told with and other late parts need too: some twenty-five pieces, of which most are
 * smaller than what it takes to ask for them.
 */
const ofStory = [
  'session',
  'script',
  'view',
  'kinds',
  'page/(play|controls|help)',
  'page/class/paper/slip-words',
  'classroom/lesson/slips',
  'sound/voices',
  'window/open-words',
  'words/story-words',
];
const story = {
  name: 'story',
  test: new RegExp(`/src/(${ofStory.join('|')})\\b.*\\.tsx?$`.replaceAll('/', '[\\\\/]')),
  minShareCount: 2,
};

/** `--mode single`: the same app as one file. */
export default defineConfig(({ mode }) => ({
  // Relative addresses: the built folder works at any depth of any server.
  base: './',
  publicDir: false,
  plugins: [
    waitingPlugin(),
    tokensPlugin(),
    phaserPlugin(),
    packPlugin('scenarios', process.env.UNSENT_PACKS?.split(delimiter)),
    galleryPlugin(),
    previewPlugin(process.env.UNSENT_PREVIEW ?? null),
    helpPlugin('assets/help/directory.yaml'),
    noStart('locales', mode),
    schoolPlugin(process.env.UNSENT_SCHOOL ?? 'school.json', mode),
    mode === 'single' ? [workersInside(), oneFile()] : site(mode),
  ],
  worker: { format: 'iife' },
  build: {
    target: buildTargets,
    // A font or sound as a data: address would need a looser Content-Security-Policy.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1500,
    modulePreload: { polyfill: false },
    ...(mode === 'single'
      ? {}
      : {
          rolldownOptions: {
            output: {
              codeSplitting: {
                groups:
                  mode === 'bench' ? [wordsOfLanguage] : [wordsOfLanguage, firstScreen, story],
              },
            },
          },
        }),
  },
}));
