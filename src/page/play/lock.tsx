/** The locked phone on which a play begins: what stands on it, and the way in. */
import type { PartProps } from './part-props.ts';
import { placed } from './placed.ts';
import { ScreenCard } from './screen.tsx';

const told = 'on-the-lock';

/** Over the stage the whole glass is the way in; whoever hears the page is told what stands on it. */
export function LockedPhone({ words, send, view, over }: PartProps) {
  return (
    <div class="lock">
      <div id={told}>
        <ScreenCard words={words} view={view} over={over} />
      </div>
      <button
        type="button"
        class={over ? 'quiet' : 'main-button'}
        data-intent="unlock"
        data-waits
        aria-describedby={told}
        {...placed(over, over?.lock)}
        onClick={() => send({ type: 'play', intent: { type: 'next' } })}
      >
        <span class="face">{words.ui('play.lock.open')}</span>
      </button>
    </div>
  );
}
