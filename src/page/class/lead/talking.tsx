/** Before the class votes once more it talks, in pairs. Nothing tells how the first votes fell. */
import type { ComponentChildren } from 'preact';
import { Icon } from '../../controls/icon.tsx';
import { TalkClock } from '../fields/clock.tsx';
import type { ClassPlayProps } from '../shown.ts';
import { OnButton } from './on-button.tsx';

export function Talking(props: ClassPlayProps) {
  const { words } = props.parts;
  return (
    <Talk {...props} about={words.ui('class.again-talk')}>
      <span class="talk-clock">
        <OneRound {...props} />
        <OnButton {...props} label={words.ui('class.count-votes')} />
      </span>
    </Talk>
  );
}

interface TalkProps extends ClassPlayProps {
  /** What the class talks about. */
  about: ComponentChildren;
  /** What leads on. */
  children: ComponentChildren;
}

/** Something to talk about, with time that only counts up. */
export function Talk({ parts, classes, now, about, children }: TalkProps) {
  const { words } = parts;
  return (
    <>
      <p class="talk">
        <Icon name="speech" size={28} />
        <span>{about}</span>
      </p>
      <div class="talk-tools">
        <TalkClock
          words={words}
          since={now.lesson.clockSince}
          now={now.now}
          onSwitch={(on) => classes.send({ type: 'clock', on })}
        />
        {children}
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
