/** What can be decided now. Nothing here says how a choice will be judged, not even unseen. */

import type { Id } from '../../script/types.ts';
import type { ChatView, ChoiceView, Intent } from '../../session/view.ts';
import { named } from '../../view/both.ts';
import { Icon } from '../controls/icon.tsx';
import { Story } from '../controls/story-words.tsx';
import { UiText } from '../controls/ui-text.tsx';
import type { PartProps } from './part-props.ts';
import { placed } from './placed.ts';
import { Ring } from './ring.tsx';

interface ChoicesProps extends PartProps {
  /** A reply is sent with the press that chooses it. */
  sendsAtOnce: boolean;
}

export function Choices(props: ChoicesProps) {
  const { words, send, scenario, view, over, sendsAtOnce } = props;
  if (view.choices.length === 0) return null;
  return (
    <div class="choices" role="group" aria-labelledby="question" tabIndex={-1}>
      <Ring over={over} around={Object.values(over?.choices ?? {})} />
      <h2 id="question" class="question">
        <UiText words={words} text="play.what-could" from={named(scenario)} />
      </h2>
      {over?.toPhone && (
        <button
          type="button"
          class="quiet"
          data-intent="to-phone"
          {...placed(over, over.toPhone)}
          onClick={() => send({ type: 'set', patch: { choices: 'phone' } })}
        >
          <span class="face">{words.ui('play.to-phone')}</span>
        </button>
      )}
      {view.choices.map((choice) => (
        <button
          key={`${view.made}/${choice.id}`}
          type="button"
          class="choice"
          data-act={choice.act}
          data-choice={choice.id}
          {...placed(over, over?.choices[choice.id])}
          onClick={() => send({ type: 'play', intent: pressOf(view, choice, sendsAtOnce) })}
        >
          <span class="face">
            {letterOf(view, choice.id)}
            <Icon name={choice.act} size={20} />
            <span class="choice-words">
              <Story words={words} text={choice.key} />
            </span>
            {view.vote && (
              <span class="unseen">
                {' '}
                ({words.ui(view.vote.phase === 'revealed' ? 'class.goes-on' : 'class.adds-vote')})
              </span>
            )}
          </span>
        </button>
      ))}
    </div>
  );
}

/**
 * One person chooses, and here and there writes first; a class first votes, and after the reveal a
 * press takes it along: what a class sends it has talked about.
 */
export function pressOf(
  { vote }: ChatView,
  { id: choice, drafted }: ChoiceView,
  atOnce: boolean,
): Intent {
  if (vote === null) return { type: drafted && !atOnce ? 'write' : 'choose', choice };
  return vote.phase === 'revealed' ? { type: 'follow', choice } : { type: 'vote', choice, by: 1 };
}

function letterOf({ vote }: ChatView, choice: Id) {
  const option = vote?.options.find(({ id }) => id === choice);
  return option ? (
    <b class="letter" translate={false}>
      {option.letter}
    </b>
  ) : null;
}
