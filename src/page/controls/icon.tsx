/** The icons of page and stage, in the colour of the text beside them. */

import { type IconName, icons, pointing } from '../../look/icons.ts';
import { tacticPaths } from '../../look/tactics.ts';
import type { Tactic } from '../../script/types.ts';

function Drawn({ path, size = 24 }: { path: string; size?: number | undefined }) {
  return (
    <svg
      class={pointing.has(path) ? 'icon directed' : 'icon'}
      viewBox="0 0 24 24"
      width={size}
      height={size}
      fill="none"
      stroke="currentColor"
      stroke-width="2"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={path} />
    </svg>
  );
}

/** One icon; decoration only, so whatever it stands for is also said in words. */
export const Icon = ({ name, size }: { name: IconName; size?: number }) => (
  <Drawn path={icons[name]} size={size} />
);

/** The icon of a trick: decoration, so its name stands beside it. */
export const TacticIcon = ({ tactic, size }: { tactic: Tactic; size?: number }) => (
  <Drawn path={tacticPaths[tactic]} size={size} />
);
