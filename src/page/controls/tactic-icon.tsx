/** The icons of tricks: the first screen has none, so they come with the screens that do. */
import { tacticPaths } from '../../look/tactics.ts';
import type { Tactic } from '../../script/types.ts';
import { drawn } from './icon.tsx';

/** The icon of a trick: decoration, so its name stands beside it. */
export const TacticIcon = ({ tactic, size }: { tactic: Tactic; size?: number }) =>
  drawn(tacticPaths[tactic], size);
