/** What is given on is fetched only when somebody wants it, and stays here for the next drawing. */

const load = () => import('./give-screens.tsx');
export type GiveScreens = Awaited<ReturnType<typeof load>>;

let here: GiveScreens | null = null;

/** Resolves when they can be drawn. */
export async function loadGiveScreens(): Promise<void> {
  here ??= await load();
}

/** null while they are not loaded. */
export const giveScreens = (): GiveScreens | null => here;
