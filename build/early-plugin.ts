/**
 * What every first screen needs is asked for with the page itself, not by the style sheet and the script
 * that come with it: on a slow line each of those is a way there and back. So is what tells a story, where
 * the address names one. The words are those that the address asks for, else of the browser's language;
 * whoever has chosen another one waits for theirs as before.
 */
import { minifySync, type Plugin, type Rolldown } from 'vite';
import { earlyScript } from './early-script.ts';
import { intoHead } from './html.ts';

/** In this cut nearly all of the first screen is written. */
const regular = /atkinson-hyperlegible-next-latin-400-normal-[\w-]+\.woff2$/;
/** What is bold comes after the script on a slow line; where it is kept, with the page. */
const bold = /atkinson-hyperlegible-next-latin-[67]00-normal-[\w-]+\.woff2$/;

const firstWords = /^words-(.+)$/;
const nextWords = /^next-words-(.+)$/;

/** What every story is shown and told with. */
const ofEveryStory = [
  /\/src\/page\/play\/play-screens\.ts$/,
  /\/src\/window\/in-story\.ts$/,
  /\/src\/window\/speech\.ts$/,
  /\/src\/words\/bundled-later\.ts$/,
  /virtual:unsent\/help$/,
];
const stage = /\/scenes\/stage\.ts$/;

export function earlyPlugin(): Plugin {
  return {
    name: 'unsent-early',
    apply: 'build',
    transformIndexHtml: {
      handler(html, { bundle }) {
        const files = Object.values(bundle ?? {});
        const named = (font: RegExp) => files.map(inFolder).filter((name) => font.test(name));
        const [letters] = named(regular);
        if (letters === undefined) throw new Error('the first screen has lost its typeface');
        const chunks = files.filter((file) => file.type === 'chunk');
        return intoHead(
          html,
          ...sharedByWords(chunks).map(
            (file) => `<link rel="modulepreload" crossorigin href="./${file}">`,
          ),
          `<link rel="preload" href="./assets/${letters}" as="font" type="font/woff2" crossorigin>`,
          `<script>${short(
            earlyScript({
              words: byLanguage(chunks, firstWords),
              next: byLanguage(chunks, nextWords),
              story: neededBy(chunks, ofEveryStory),
              stage: neededBy(chunks, [stage]),
              bold: named(bold),
            }),
          )}</script>`,
        );
      },
    },
  };
}

/** A browser too old to read it is told so by build/no-start, which stands before it. */
const short = (script: string): string => minifySync('early.js', script).code.trim();

/** A name without the folder that everything lies in. */
const inFolder = ({ fileName }: { readonly fileName: string }): string =>
  fileName.replace(/^assets\//, '');

type Chunks = readonly Rolldown.OutputChunk[];

/** What words are read with: a browser would ask for it only once it has read them. */
const sharedByWords = (chunks: Chunks): readonly string[] => [
  ...new Set(chunks.filter(({ name }) => firstWords.test(name)).flatMap(({ imports }) => imports)),
];

function byLanguage(chunks: Chunks, named: RegExp): Record<string, string> {
  const words = chunks
    .filter(({ name }) => named.test(name))
    .map(({ name, fileName }) => {
      const [, mark] = /-([\w-]{8})\.js$/.exec(fileName) ?? [];
      if (mark === undefined || inFolder({ fileName }) !== `${name}-${mark}.js`)
        throw new Error(`${fileName} is not named as the page asks for it`);
      return [name.replace(named, '$1'), mark] as const;
    });
  if (words.length === 0) throw new Error('the page has lost its words');
  return Object.fromEntries(words);
}

/** The files of these modules, and what they need that the page does not start with. */
function neededBy(chunks: Chunks, modules: readonly RegExp[]): readonly string[] {
  const known = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const withImports = (names: readonly string[], but: ReadonlySet<string> = new Set()) => {
    const all = new Set(names);
    for (const name of all)
      for (const more of known.get(name)?.imports ?? []) if (!but.has(more)) all.add(more);
    return all;
  };
  const namesOf = (some: Chunks) => some.map(({ fileName }) => fileName);
  const atStart = withImports(namesOf(chunks.filter(({ isEntry }) => isEntry)));
  const wanted = chunks.filter(({ facadeModuleId }) =>
    modules.some((module) => module.test(facadeModuleId ?? '')),
  );
  // Their styles come with the import: a style sheet that waits for its reader is warned of.
  return [...withImports(namesOf(wanted), atStart)].map((fileName) => inFolder({ fileName }));
}
