/** Whether votes are counted or a group finds its answer by talk. A small size suggests talk. */
import { suggestsTalk } from '../../../classroom/lesson/by-talk.ts';
import type { Words } from '../../../view/ports.ts';

interface WayProps {
  words: Words;
  byTalk: boolean;
  size: number | null;
  onSwitch: (byTalk: boolean) => void;
}

/** Where the lesson is prepared: both ways, and what speaks for one of them. */
export function WayToAnswer({ words, byTalk, size, onSwitch }: WayProps) {
  return (
    <fieldset class="field way-to-answer">
      <legend>{words.ui('group.way')}</legend>
      <div class="options">
        {[false, true].map((talk) => (
          <label key={String(talk)} class="option">
            <input
              type="radio"
              name="way-to-answer"
              data-by-talk={talk}
              checked={byTalk === talk}
              onChange={() => onSwitch(talk)}
            />
            <span>{words.ui(talk ? 'group.way.talk' : 'group.way.votes')}</span>
          </label>
        ))}
      </div>
      <p class={suggestsTalk(size) && !byTalk ? 'notice' : 'soft'} role="status">
        {words.ui(byTalk ? 'group.way.talk-about' : 'group.way.suggested')}
      </p>
    </fieldset>
  );
}

/** While a decision is open and nothing stands there yet: the other way, in one press. */
export function OtherWay({ words, byTalk, size, onSwitch }: WayProps) {
  const name = byTalk ? 'votes' : 'talk';
  const isSuggested = !byTalk && suggestsTalk(size);
  return (
    <button
      type="button"
      class={isSuggested ? 'quiet suggested' : 'quiet'}
      data-other-way={name}
      title={isSuggested ? words.ui('group.way.suggested') : undefined}
      onClick={() => onSwitch(!byTalk)}
    >
      {words.ui(byTalk ? 'group.count-instead' : 'group.talk-instead')}
    </button>
  );
}
