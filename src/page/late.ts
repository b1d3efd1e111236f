/** Screens that nobody comes to at once. Each is loaded by its name and stays here for the next drawing. */

const loaders = {
  beside: () => import('./around/panel-screens.tsx'),
  class: () => import('./class/class-screens.tsx'),
  guide: () => import('./guide/guide.tsx'),
  play: () => import('./play/play-screens.ts'),
  packs: () => import('./packs/pack-screens.tsx'),
};

export type LateName = keyof typeof loaders;
type Screens = { readonly [Name in LateName]: Awaited<ReturnType<(typeof loaders)[Name]>> };

const here: { [Name in LateName]?: Screens[Name] } = {};

/** Resolves when these screens can be drawn. A state that needs them is shown only then. */
export const loadScreens = (name: LateName): Promise<void> =>
  loadScreensWith(name, Promise.resolve());

/** They are here once all that they show has come along: a screen without its words would be none. */
export async function loadScreensWith<Name extends LateName>(
  name: Name,
  along: Promise<unknown>,
): Promise<void> {
  const [screens] = await Promise.all([here[name] ?? loaders[name](), along]);
  here[name] = screens as Screens[Name];
}

/** null while they are not loaded. */
export const screensOf = <Name extends LateName>(name: Name): Screens[Name] | null =>
  here[name] ?? null;
