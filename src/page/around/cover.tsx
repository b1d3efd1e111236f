/** The picture of a story: hills of its own, seeded by its name, and the app that it plays in. Decoration. */
import { pick, seedOf } from '../../look/colour.ts';
import { hillsOf } from '../../look/hills.ts';
import type { Id, KindOfApp } from '../../script/types.ts';
import { AppPicture } from './art.tsx';

const [width, height] = [96, 120];
/** The moods of the hills are few; turned in colour, so that no two neighbours look alike. */
const turns = [0, 24, -24, 48, -44, 12] as const;

export function Cover({ id, app }: { id: Id; app: KindOfApp }) {
  const { sky, sun, ridges } = hillsOf(id, width, height);
  const name = `sky-${id}`;
  const turn = pick(turns, seedOf(id), 7);
  return (
    <span class="story-cover" aria-hidden="true">
      <svg
        aria-hidden="true"
        data-hue={turn}
        viewBox={`0 0 ${width} ${height}`}
        preserveAspectRatio="xMidYMid slice"
        focusable="false"
      >
        <linearGradient id={name} x1="0" y1="0" x2="0" y2="1">
          <stop offset="0" stop-color={sky.top} />
          <stop offset="1" stop-color={sky.foot} />
        </linearGradient>
        <rect width={width} height={height} fill={`url(#${name})`} />
        <circle cx={sun.x} cy={sun.y} r={sun.radius} fill={sun.colour} />
        {ridges.map(({ path, colour }) => (
          <path key={path} d={path} fill={colour} />
        ))}
      </svg>
      <AppPicture app={app} />
    </span>
  );
}
