/** What stands for a picture: a flat card, never a real one. */
import { hillsOf } from '../../look/hills.ts';
import { type ComposedPhoto, photoField, photoOf } from '../../look/photos/photo.ts';
import type { Scenario } from '../../script/types.ts';
import type { PictureState } from '../../session/pictures.ts';
import type { MessageView } from '../../session/view.ts';
import { Icon } from '../controls/icon.tsx';
import { Layers } from '../controls/layers.tsx';

/** As wide and as high as the picture of a message on the phone. */
const field = { width: 160, height: 90 } as const;

/** A harmless photo: who, where, and what is there. */
function PhotoArt({ photo: { behind, figures, over } }: { photo: ComposedPhoto }) {
  const { width, height } = photoField;
  return (
    <svg
      class="picture-photo"
      viewBox={`0 0 ${width} ${height}`}
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <Layers layers={behind} />
      {figures.map(({ layers, x, y, side }) => (
        <g key={`${x}/${y}`} transform={`translate(${x} ${y}) scale(${side / 100})`}>
          <Layers layers={layers} />
        </g>
      ))}
      <Layers layers={over} />
    </svg>
  );
}

/** What is to be seen of a picture: its hills, or the back of what stays closed. */
export function PictureArt(props: {
  message: MessageView;
  state: PictureState;
  scenario: Scenario;
}) {
  const { message, state, scenario } = props;
  const { width, height } = field;
  if (state !== 'open')
    return (
      <span class="picture-back" data-state={state} aria-hidden="true">
        <Icon name={state === 'closed' ? 'pictureClosed' : 'flame'} size={40} />
      </span>
    );
  if (message.photo) return <PhotoArt photo={photoOf(message.photo, scenario)} />;
  const { sky, sun, ridges } = hillsOf(message.picture ?? message.id, width, height);
  return (
    <svg
      class="picture-hills"
      viewBox={`0 0 ${width} ${height}`}
      style={{ '--sky': sky.top, '--sky-foot': sky.foot }}
      aria-hidden="true"
      focusable="false"
    >
      <circle cx={sun.x} cy={sun.y} r={sun.radius} fill={sun.colour} />
      {ridges.map(({ path, colour }) => (
        <path key={path} d={path} fill={colour} />
      ))}
    </svg>
  );
}
