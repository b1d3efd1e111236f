/** The pack that somebody is writing (build/preview-plugin.ts); null in every build. */
declare module 'virtual:unsent-preview' {
  import type { OpenedPack } from './app/opened.ts';

  export const preview: OpenedPack | null;
}

/** The tokens as a style sheet (build/tokens-plugin.ts). */
declare module 'virtual:unsent-tokens.css';

/** What the build makes out of `scenarios/` (build/pack-plugin.ts). */
declare module 'virtual:unsent/library' {
  import type { LoadedGuide, LoadedScenario, PackCard, Texts } from './app/library.ts';

  export const packs: readonly PackCard[];
  export const broken: readonly string[];
  /** By `pack/story`: with the words of the language it was written in, and what loads the others. */
  export const loaders: Readonly<
    Record<
      string,
      () => Promise<{
        readonly loaded: LoadedScenario;
        readonly translations: Readonly<Record<string, () => Promise<{ readonly texts: Texts }>>>;
      }>
    >
  >;
  export const guides: Readonly<Record<string, () => Promise<{ readonly guide: LoadedGuide }>>>;
}

/** What the build makes out of `assets/help/directory.yaml` (build/help-plugin.ts). */
declare module 'virtual:unsent/help' {
  import type { HelpDirectory } from './script/help-directory.ts';

  export const directory: HelpDirectory;
}
