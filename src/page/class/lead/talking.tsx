/** Before the class votes once more it talks, in pairs. Nothing tells how the first votes fell. */
import { Icon } from '../../controls/icons.tsx';
import { TalkClock } from '../fields/clock.tsx';
import type { ClassPlayProps } from '../shown.ts';
import { OnButton } from './on-button.tsx';

export function Talking(props: ClassPlayProps) {
  const { parts, classes, now } = props;
  const { words } = parts;
  return (
    <>
      <p class="talk" data-talk-again>
        <Icon name="speech" size={28} />
        <span>{words.ui('class.again-talk')}</span>
      </p>
      <div class="talk-tools">
        <TalkClock
          words={words}
          since={now.lesson.clockSince}
          now={now.now}
          onSwitch={(on) => classes.send({ type: 'clock', on })}
        />
        <span class="talk-clock">
          <OneRound {...props} />
          <OnButton {...props} label={words.ui('class.count-votes')} />
        </span>
      </div>
    </>
  );
}

/** The first vote stands again. Later, while nothing is counted, "back" leads there too. */
function OneRound({ parts }: ClassPlayProps) {
  return (
    <button
      type="button"
      class="quiet"
      data-class="one-round"
      onClick={() => parts.send({ type: 'play', intent: { type: 'one-round' } })}
    >
      {parts.words.ui('class.again-back')}
    </button>
  );
}
