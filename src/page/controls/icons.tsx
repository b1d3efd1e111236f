/** Icons drawn for this project: 24 by 24, one line weight, in the colour of the text beside them. */

import type { ComponentChildren } from 'preact';
import { ratingPaths } from '../../look/ratings.ts';
import { tacticPaths } from '../../look/tactics.ts';
import type { Rating, Tactic } from '../../script/types.ts';

function Drawn({ children, size = 24 }: { children: ComponentChildren; size?: number }) {
  return (
    <svg
      class="icon"
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
      {children}
    </svg>
  );
}

const shapes = {
  /** A hand held under somebody: two arcs and a person. */
  help: (
    <>
      <circle cx="12" cy="7" r="3" />
      <path d="M6.5 15.5c1-3 3-4.5 5.5-4.5s4.5 1.5 5.5 4.5" />
      <path d="M3 15c1.5 4 5 6 9 6s7.5-2 9-6" />
    </>
  ),
  pause: <path d="M8.5 5.5v13M15.5 5.5v13" />,
  resume: <path d="M8 5.5v13l10.5-6.5z" />,
  soundOn: (
    <>
      <path d="M4 9.5v5h3.5l4.5 4v-13l-4.5 4z" />
      <path d="M15.5 9.5a4 4 0 0 1 0 5M18 7a7.5 7.5 0 0 1 0 10" />
    </>
  ),
  soundOff: (
    <>
      <path d="M4 9.5v5h3.5l4.5 4v-13l-4.5 4z" />
      <path d="M16 10l4.5 4.5M20.5 10L16 14.5" />
    </>
  ),
  text: <path d="M4.5 6h15M4.5 10h15M4.5 14h15M4.5 18h9" />,
  phone: (
    <>
      <rect x="7" y="2.5" width="10" height="19" rx="2.5" />
      <path d="M10.5 18.5h3" />
    </>
  ),
  settings: (
    <>
      <path d="M4 7h8M18 7h2M4 17h2M12 17h8" />
      <circle cx="15" cy="7" r="2.5" />
      <circle cx="9" cy="17" r="2.5" />
    </>
  ),
  language: (
    <>
      <path d="M3.5 5.5h9M8 3.5v2M10.5 5.5c-.5 3.5-3 6-6.5 7.5M6 8.5c1 2 2.8 3.5 5 4.5" />
      <path d="M12.5 20.5l4-10 4 10M14 17h5" />
    </>
  ),
  /** A door and the way out of it. */
  leave: (
    <>
      <path d="M13 4H6.5A1.5 1.5 0 0 0 5 5.5v13A1.5 1.5 0 0 0 6.5 20H13" />
      <path d="M10 12h10.5M17 8.5l3.5 3.5-3.5 3.5" />
    </>
  ),
  back: <path d="M19.5 12h-15M10 6.5L4.5 12l5.5 5.5" />,
  on: <path d="M4.5 12h15M14 6.5l5.5 5.5-5.5 5.5" />,
  close: <path d="M6 6l12 12M18 6L6 18" />,
  again: <path d="M4.5 12a7.5 7.5 0 1 0 2.5-5.6M4.5 4.5V8.5h4" />,
  check: <path d="M5 12.5l4.5 4.5L19 7.5" />,
  file: <path d="M6 3.5h8.5l4 4v13H6zM14 3.5v4.500h4.500" />,
  folder: <path d="M3.500 6h6l2 2.500h9v10.500h-17z" />,
  map: <path d="M12 4v5M12 9c0 4-6 3-6 7M12 9c0 4 6 3 6 7M4 18.500h4M16 18.500h4" />,
  clock: (
    <>
      <circle cx="12" cy="12" r="8.5" />
      <path d="M12 7v5l3.5 2" />
    </>
  ),
  bell: <path d="M6 16.5v-5.5a6 6 0 0 1 12 0v5.5l1.5 1.5h-15zM10 20.5h4" />,
  picture: (
    <>
      <rect x="3.5" y="4.5" width="17" height="15" rx="2" />
      <circle cx="9" cy="10" r="1.7" />
      <path d="M4 18l5.5-4.5 3 2.5 3.5-3.5 4.5 4" />
    </>
  ),
  /** One that stays closed. */
  pictureClosed: (
    <>
      <rect x="3.5" y="4.5" width="17" height="15" rx="2" />
      <circle cx="9" cy="10" r="1.7" />
      <path d="M4 18l5.5-4.5 3 2.5 3.5-3.5 4.5 4M3 21L21 3" />
    </>
  ),
  flame: (
    <path d="M12 20.500c-4 0-6.500-2.500-6.500-6 0-3.500 2.500-5 3-8.500 2.500 1 3.500 3 3.500 5 1-.6 1.600-1.800 1.600-3 2.500 1.500 4.900 4 4.900 6.800 0 3.400-2.700 5.700-6.500 5.700z" />
  ),
  coin: (
    <>
      <circle cx="12" cy="12" r="8.5" />
      <path d="M14.8 9.2c-.6-.9-1.6-1.3-2.8-1.3-1.6 0-2.8.8-2.8 2s1 1.7 2.8 2.1 2.9 1 2.9 2.2-1.3 2-2.9 2c-1.3 0-2.4-.5-3-1.4M12 6.2v11.6" />
    </>
  ),
  camera: (
    <>
      <rect x="3" y="6.5" width="12.5" height="11" rx="2.5" />
      <path d="M15.5 10.5l5.5-3v9l-5.5-3" />
    </>
  ),
  people: (
    <>
      <circle cx="9" cy="8.5" r="3" />
      <path d="M3.5 19c.5-3.5 2.5-5.5 5.5-5.5s5 2 5.5 5.5" />
      <path d="M15 5.8a3 3 0 0 1 0 5.4M17.5 14c1.8.8 2.8 2.5 3 5" />
    </>
  ),
  mask: (
    <>
      <path d="M4 6.5c5-1.5 11-1.5 16 0v5c0 4.5-3.5 8-8 8s-8-3.5-8-8z" />
      <path d="M7.5 11.5c.8-1 2.4-1 3.2 0M13.3 11.5c.8-1 2.4-1 3.2 0" />
    </>
  ),
  door: (
    <>
      <path d="M6 20.5V4.5l9-1.5v17.5M3.5 20.5h17M15 5.5h3v15" />
      <path d="M11.8 12v.5" />
    </>
  ),
  speech: <path d="M4 5.5h16v11h-9l-4.5 4v-4H4z" />,
  sticker: (
    <>
      <path d="M20 12.5V12a8 8 0 1 0-7.5 8z" />
      <path d="M12.5 20c0-4.5 3-7.5 7.5-7.5M9 13.5c1 1.3 2.3 1.7 3.5 1.5M9.2 9.5v.3M14.5 9.5v.3" />
    </>
  ),
  look: (
    <>
      <circle cx="10.5" cy="10.5" r="6" />
      <path d="M15 15l5.5 5.5" />
    </>
  ),
  person: (
    <>
      <circle cx="12" cy="8" r="3.5" />
      <path d="M5 20c.6-4 3.3-6.5 7-6.5s6.4 2.5 7 6.5" />
    </>
  ),
  /** A sheet of notes, kept. */
  proof: <path d="M6 3.5h8.5l3.5 3.5v13.5H6zM14 3.5v4h4M9 12h6M9 16h4" />,
  block: (
    <>
      <circle cx="12" cy="12" r="8.5" />
      <path d="M6 6l12 12" />
    </>
  ),
  flag: <path d="M6 21V4h11.5l-2.5 4 2.5 4H6" />,
  cameraOff: (
    <>
      <path d="M15.5 13v2a2.5 2.5 0 0 1-2.5 2.5H5.5A2.5 2.5 0 0 1 3 15V9a2.5 2.5 0 0 1 2.5-2.5M10 6.5h3A2.5 2.5 0 0 1 15.5 9v1.5l5.5-3v9" />
      <path d="M3.5 3.5l17 17" />
    </>
  ),
  hangUp: <path d="M3 14.5c4.5-5.5 13.5-5.5 18 0l-2.5 2.5-3.5-2v-2.2c-2-.7-4-.7-6 0V15l-3.5 2z" />,
  full: <path d="M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5" />,
  keyboard: (
    <>
      <rect x="2.5" y="6" width="19" height="12" rx="2.500" />
      <path d="M6.500 10h.01M10.200 10h.01M13.800 10h.01M17.500 10h.01M8 14h8" />
    </>
  ),
  dark: (
    <>
      <rect x="3" y="4.500" width="18" height="12.500" rx="2" />
      <path d="M8.500 20.500h7M4 16.500L20 5" />
    </>
  ),
  leaf: (
    <path d="M5 19.500c9.500 1 14.500-4.500 14-15C9.500 4.500 4 9.500 6 17M5 20.500c1.500-5 4.500-8.500 9-10.500" />
  ),
  share: <path d="M12 15V4M8 7.500l4-4 4 4M6 11.500H5v9h14v-9h-1" />,
  shield: <path d="M12 3l7.5 2.8v5.7c0 4.5-3 7.8-7.5 9.5-4.5-1.7-7.5-5-7.5-9.5V5.8z" />,
  safe: <path d={ratingPaths.safe} />,
  unsure: <path d={ratingPaths.unsure} />,
  risky: <path d={ratingPaths.risky} />,
} as const;

export type IconName = keyof typeof shapes;

/** One icon; decoration only, so whatever it stands for is also said in words. */
export function Icon({ name, size }: { name: IconName; size?: number }) {
  return size === undefined ? (
    <Drawn>{shapes[name]}</Drawn>
  ) : (
    <Drawn size={size}>{shapes[name]}</Drawn>
  );
}

export const ratingIcon: Readonly<Record<Rating, IconName>> = {
  safe: 'safe',
  unsure: 'unsure',
  risky: 'risky',
};

/** The icon of a trick: decoration, so its name stands beside it. */
export function TacticIcon({ tactic, size = 24 }: { tactic: Tactic; size?: number }) {
  return (
    <Drawn size={size}>
      <path d={tacticPaths[tactic]} />
    </Drawn>
  );
}
