import { latePart } from '../controls/late-part.ts';

/** What is given on, and what tells of a newer version. */
export const giveScreens = latePart(() => import('./give-screens.tsx'));
export type GiveScreens = NonNullable<ReturnType<typeof giveScreens.here>>;
