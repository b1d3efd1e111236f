/** The icons of page and stage, in the colour of the text beside them. */

import { type IconName, icons, pointing } from '../../look/icons.ts';

/** A path of that kind as it stands beside words. */
export function drawn(path: string, size = 24) {
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
export const Icon = ({ name, size }: { name: IconName; size?: number }) => drawn(icons[name], size);
