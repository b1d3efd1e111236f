/** Flat pictures drawn for this project; decoration only. */
import type { KindOfApp } from '../../script/types.ts';

/** The room at dusk: a window, a desk, a lamp that is on, and the phone. */
export function RoomPicture() {
  return (
    <svg class="room" viewBox="250 0 390 360" aria-hidden="true" focusable="false">
      <defs>
        <radialGradient id="room-glow" gradientUnits="userSpaceOnUse" cx="534" cy="176" r="190">
          <stop class="room-amber" offset="0" stop-opacity=".5" />
          <stop class="room-amber" offset=".45" stop-opacity=".16" />
          <stop class="room-amber" offset="1" stop-opacity="0" />
        </radialGradient>
        <linearGradient
          id="room-cone"
          gradientUnits="userSpaceOnUse"
          x1="534"
          y1="176"
          x2="450"
          y2="290"
        >
          <stop class="room-amber" offset="0" stop-opacity=".55" />
          <stop class="room-amber" offset="1" stop-opacity=".06" />
        </linearGradient>
        <clipPath id="room-pane">
          <rect x="312" y="30" width="150" height="176" rx="6" />
        </clipPath>
      </defs>
      <g clip-path="url(#room-pane)">
        <rect class="room-window" x="312" y="30" width="150" height="176" />
        <circle class="room-moon" cx="430" cy="68" r="11" />
        <path class="room-far" d="M312 158c34-26 60-18 88-4s40 6 62-8v60H312z" />
        <path class="room-hills" d="M312 182c40-20 60-6 92-4s40-12 58-12v40H312z" />
      </g>
      <rect class="room-frame" x="312" y="30" width="150" height="176" rx="6" />
      <path class="room-frame" d="M387 30v176M312 112h150" />
      <rect class="room-sill" x="302" y="206" width="170" height="9" rx="3" />
      <circle fill="url(#room-glow)" cx="534" cy="176" r="190" />
      <ellipse class="room-pool" cx="470" cy="296" rx="150" ry="11" />
      <path fill="url(#room-cone)" d="M506 148L352 290h262l-52-86z" />
      <path class="room-pot" d="M290 292l-7-44h50l-7 44z" />
      <path
        class="room-leaf"
        d="M308 248c-2-32-16-46-34-52 0 24 9 42 34 52c-2-38 7-58 27-66 4 28-2 50-27 66"
      />
      <rect class="room-book" x="472" y="276" width="92" height="16" rx="2" />
      <rect class="room-book other" x="480" y="261" width="78" height="15" rx="2" />
      <g transform="translate(424 194) rotate(-9 28 98)">
        <rect class="room-phone" width="56" height="104" rx="10" />
        <rect class="room-screen" x="5" y="7" width="46" height="90" rx="6" />
        <rect class="room-in" x="10" y="18" width="28" height="11" rx="5" />
        <rect class="room-in" x="10" y="33" width="20" height="11" rx="5" />
        <rect class="room-out" x="18" y="50" width="28" height="11" rx="5" />
        <path class="room-dots" d="M14 74h.1M22 74h.1M30 74h.1" />
      </g>
      <path class="room-lamp" d="M600 286l10-80-44-60" />
      <circle class="room-joint" cx="610" cy="206" r="7" />
      <path class="room-joint" d="M566 292h64v-4a8 8 0 0 0-8-8h-48a8 8 0 0 0-8 8z" />
      <circle class="room-bulb" cx="532" cy="178" r="12" />
      <path class="room-shade" d="M560 130l18 18-16 56-56-56z" />
    </svg>
  );
}

/** What tells the seven kinds of app apart, in a small phone. */
const apps: Readonly<Record<KindOfApp, () => preact.JSX.Element>> = {
  'photo-feed': () => (
    <>
      <rect class="fill-b" x="8" y="14" width="48" height="42" rx="4" />
      <path class="fill-a" d="M8 50l14-14 12 10 10-8 12 10v4a4 4 0 0 1-4 4H12a4 4 0 0 1-4-4z" />
      <path
        class="fill-lamp"
        d="M14 72c-4-3-6-5-6-7.5 0-3.5 4.5-4 6-.8 1.5-3.2 6-2.7 6 .8 0 2.5-2 4.5-6 7.5"
      />
      <rect class="fill-c" x="26" y="64" width="28" height="4" rx="2" />
      <rect class="fill-b" x="8" y="80" width="48" height="24" rx="4" />
    </>
  ),
  'vanishing-photos': () => (
    <>
      <path class="fill-b" d="M8 14h48v56c-6 0-6 6-12 6s-6-8-12-8-6 8-12 8-6-6-12-6z" />
      <path class="line-lamp" d="M8 78c6 0 6 6 12 6s6-8 12-8 6 8 12 8 6-6 12-6" />
      <circle class="fill-a" cx="32" cy="40" r="11" />
      <circle class="line-c" cx="32" cy="98" r="6" />
    </>
  ),
  'social-wall': () => (
    <>
      {[14, 47, 80].map((y, index) => (
        <g key={y}>
          <circle class={index === 1 ? 'fill-lamp' : 'fill-a'} cx="14" cy={y + 6} r="5" />
          <rect class="fill-c" x="23" y={y + 1} width="24" height="4" rx="2" />
          <rect class="fill-b" x="23" y={y + 8} width="33" height="4" rx="2" />
          <rect class="fill-b" x="8" y={y + 16} width="48" height="4" rx="2" />
        </g>
      ))}
    </>
  ),
  'group-call': () => (
    <>
      {[
        [8, 14],
        [34, 14],
        [8, 50],
        [34, 50],
      ].map(([x = 0, y = 0], index) => (
        <g key={`${x}-${y}`}>
          <rect
            class={index === 2 ? 'fill-a' : 'fill-b'}
            x={x}
            y={y}
            width="22"
            height="32"
            rx="4"
          />
          <circle class={index === 2 ? 'fill-lamp' : 'fill-c'} cx={x + 11} cy={y + 13} r="5" />
        </g>
      ))}
      <rect class="fill-c" x="18" y="94" width="28" height="8" rx="4" />
    </>
  ),
  'voice-chat': () => (
    <>
      <circle class="fill-a" cx="32" cy="44" r="12" />
      <circle class="line-lamp" cx="32" cy="44" r="18" />
      <circle class="line-b" cx="32" cy="44" r="24" />
      <circle class="fill-b" cx="16" cy="92" r="7" />
      <circle class="fill-c" cx="32" cy="92" r="7" />
      <circle class="fill-b" cx="48" cy="92" r="7" />
    </>
  ),
  stickers: () => (
    <>
      <rect class="fill-b" x="8" y="16" width="28" height="10" rx="5" />
      <path
        class="fill-lamp"
        d="M42 34l4.5 9 10 1.5-7.2 7 1.7 10-9-4.7-9 4.7 1.7-10-7.2-7 10-1.500z"
      />
      <rect class="fill-a" x="22" y="70" width="34" height="10" rx="5" />
      <circle class="fill-b" cx="18" cy="96" r="9" />
      <path class="line-c" d="M14 97c2 3 6 3 8 0" />
    </>
  ),
  'random-video': () => (
    <>
      <rect class="fill-b" x="8" y="14" width="48" height="70" rx="4" />
      <circle class="fill-a" cx="32" cy="40" r="9" />
      <path class="fill-a" d="M16 84c1-16 7-24 16-24s15 8 16 24z" />
      <path class="line-lamp" d="M24 98h14M33 92.500l6 5.5-6 5.5" />
    </>
  ),
};

/** The small phone on a story's card. */
export function AppPicture({ app }: { app: KindOfApp }) {
  const Inside = apps[app];
  return (
    <svg class="app-picture" viewBox="0 0 64 118" aria-hidden="true" focusable="false">
      <rect class="case" x="1.5" y="1.5" width="61" height="115" rx="11" />
      <Inside />
    </svg>
  );
}
