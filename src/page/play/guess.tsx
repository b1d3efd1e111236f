/** Asked now and then before a card: which trick was that? No answer is judged, and it can be passed over. */

import type { Tactic } from '../../script/types.ts';
import { named } from '../../view/both.ts';
import { guessPlace } from '../../view/placement.ts';
import { Icon } from '../controls/icon.tsx';
import { TacticIcon } from '../controls/tactic-icon.tsx';
import { UiText } from '../controls/ui-text.tsx';
import type { PartProps } from './part-props.ts';
import { placed } from './placed.ts';
import { Ring } from './ring.tsx';

export function Guess({ words, send, scenario, view, over }: PartProps) {
  const { guess } = view;
  if (guess === null) return null;
  const answer = (tactic: Tactic | null) => () =>
    send({ type: 'play', intent: { type: 'guess', tactic } });
  return (
    <div class="choices guess" role="group" aria-labelledby="guess-question">
      <Ring over={over} around={Object.values(over?.choices ?? {})} />
      <h2 id="guess-question" class="question" tabIndex={-1} data-takes-focus>
        <UiText words={words} text="play.guess.question" from={named(scenario)} />
      </h2>
      {guess.map((tactic) => (
        <button
          key={tactic}
          type="button"
          class="choice"
          data-guess={tactic}
          {...placed(over, over?.choices[guessPlace(tactic)])}
          onClick={answer(tactic)}
        >
          <span class="face">
            <TacticIcon tactic={tactic} size={20} />
            <span class="choice-words">
              <UiText words={words} text={`tactics.${tactic}.name`} />
            </span>
          </span>
        </button>
      ))}
      <button
        type="button"
        class="choice"
        data-guess="pass"
        {...placed(over, over?.choices[guessPlace(null)])}
        onClick={answer(null)}
      >
        <span class="face">
          <Icon name="forward" size={20} />
          <span class="choice-words">
            <UiText words={words} text="play.guess.pass" />
          </span>
        </span>
      </button>
    </div>
  );
}
