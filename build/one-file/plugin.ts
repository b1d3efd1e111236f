/**
 * The build of one file, `unsent.html`: everything that the other build writes beside its page stands
 * inside it, and it starts by a double click, from a disk or a stick. Why not by a plugin of others:
 * docs/decisions/one-file.md.
 */
import type { Plugin } from 'vite';
import { frameTag, wholePage } from '../../src/app/whole-page.ts';
import { intoHead } from '../html.ts';
import { pagePolicy } from '../policy.ts';

/** The name of the page that the build writes. */
export const fileName = 'unsent.html';

/** Where Vite writes which files a part of the app needs beside it; in one file none does. */
const preloads = '__VITE_PRELOAD__';

export function oneFile(): Plugin {
  return {
    name: 'unsent-one-file',
    apply: 'build',
    enforce: 'post',
    config: ({ build }) => ({
      build: {
        outDir: build?.outDir ?? 'dist-single',
        // Every served browser reads woff2; the older form of the type would be a fifth of the file.
        assetsInlineLimit: (file: string) => !file.endsWith('.woff'),
        rolldownOptions: { output: { codeSplitting: false } },
      },
    }),
    generateBundle(_options, bundle) {
      let script = '';
      let style = '';
      let page = '';
      const pictures: [address: string, data: string][] = [];
      for (const [name, file] of Object.entries(bundle)) {
        delete bundle[name];
        if (file.type === 'chunk') script += file.code.replaceAll(preloads, 'void 0');
        else if (name.endsWith('.css')) style += file.source;
        else if (name.endsWith('.html')) page += file.source;
        // The picture of the tab, which Vite leaves outside whatever it is told.
        else if (name.endsWith('.svg')) pictures.push([`./${name}`, svgAddress(file.source)]);
        else if (!name.endsWith('.woff')) this.error(`${name} has no place in the one file`);
      }
      for (const [address, data] of pictures) page = page.replace(address, () => data);
      this.emitFile({ type: 'asset', fileName, source: onePage(page, style, script) });
    },
  };
}

const svgAddress = (source: string | Uint8Array): string =>
  `data:image/svg+xml;base64,${Buffer.from(source).toString('base64')}`;

/**
 * The page with its style and its script inside, under a policy that knows both. Throws where one of
 * them would end before its end, or something is still outside.
 */
export function onePage(page: string, style: string, script: string): string {
  const bare = page
    .replace(/\n?\s*<script type="module"[^>]* src="[^"]*"><\/script>/g, '')
    .replace(/\n?\s*<link rel="stylesheet"[^>]*>/g, '');
  const css = withoutWoff(style).trim();
  const code = insideScript(script).trim();
  const outside =
    /(?:src|href)="(?!data:|")[^"]*"/.exec(bare) ?? /url\((?!["']?data:)[^)]*\)/.exec(css);
  if (outside) throw new Error(`${outside[0]} would stand outside the one file`);
  if (/<\/style/i.test(css)) throw new Error('the style would end before its end');
  const frame = intoHead(bare, frameTag)
    .replace('</head>', () => '<style>%unsent-style%</style>\n</head>')
    .replace('</body>', () => '<script type="module">%unsent-script%</script>\n</body>');
  const policy = pagePolicy(wholePage({ frame, style: css, script: code }), 'one file');
  return wholePage({ frame: intoHead(frame, policy), style: css, script: code });
}

const withoutWoff = (css: string): string =>
  css.replace(/,\s*url\([^()]*\.woff\)\s*format\(["']?woff["']?\)/g, '');

/**
 * What would end a script, or begin another inside it, says the same in other letters; and what a
 * page reads as something else would not be what the policy knows.
 */
function insideScript(code: string): string {
  const safe = code
    .replace(/<\/(script)/gi, '<\\/$1')
    .replaceAll('<!--', '\\x3C!--')
    .replaceAll('\0', '\\0');
  if (safe.includes('\r')) throw new Error('the script has ends of lines that a page changes');
  return safe;
}
