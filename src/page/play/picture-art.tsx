/** What stands for a picture: a flat card, never a real one. */
import { hillsOf } from '../../look/hills.ts';
import type { PictureState } from '../../session/pictures.ts';
import type { MessageView } from '../../session/view.ts';
import { Icon } from '../controls/icon.tsx';

/** As wide and as high as the picture of a message on the phone. */
const field = { width: 160, height: 90 } as const;

/** What is to be seen of a picture: its hills, or the back of what stays closed. */
export function PictureArt({ message, state }: { message: MessageView; state: PictureState }) {
  const { width, height } = field;
  if (state !== 'open')
    return (
      <span class="picture-back" data-state={state} aria-hidden="true">
        <Icon name={state === 'closed' ? 'pictureClosed' : 'flame'} size={40} />
      </span>
    );
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
