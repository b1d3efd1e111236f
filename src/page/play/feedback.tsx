/** After a choice: the trick by name, what helps from here, words to use. An ally, not a marker. */
import type { FeedbackView } from '../../session/view.ts';
import { named, quoted, storyInBoth } from '../../view/both.ts';
import { Icon } from '../controls/icon.tsx';
import { Story, storyBlock, storyLanguage } from '../controls/story-words.tsx';
import { TacticIcon } from '../controls/tactic-icon.tsx';
import { SecondText, UiText } from '../controls/ui-text.tsx';
import type { PartProps } from './part-props.ts';
import { placed } from './placed.ts';
import { ReadCard } from './read-card.tsx';

export function FeedbackCard({ words, send, scenario, view, over }: PartProps) {
  const { feedback } = view;
  if (feedback === null) return null;
  const none = feedback.tactic === 'none';
  const { folded } = feedback;
  return (
    <section
      class="feedback"
      aria-labelledby="feedback-heading"
      data-rating={feedback.rating}
      data-folded={folded ? 'true' : undefined}
    >
      <ReadCard key={view.made} send={send} over={over} at={over?.feedback}>
        <h2 id="feedback-heading" tabIndex={-1} data-takes-focus>
          <TacticIcon tactic={feedback.tactic} size={28} />
          <span>
            {!none && (
              <>
                <span class="eyebrow">
                  <UiText words={words} text={folded ? 'play.trick-again' : 'play.trick'} />
                </span>
                <span class="unseen">{words.ui('app.colon')} </span>
              </>
            )}
            <UiText
              words={words}
              text={none ? 'play.no-trick' : `tactics.${feedback.tactic}.name`}
            />
          </span>
        </h2>
        <p class="chosen">
          <span class="unseen">{words.ui('play.chosen') + words.ui('app.colon')} </span>
          <Story words={words} text={feedback.choiceKey} />
        </p>
        <p class="rating" data-rating={feedback.rating}>
          <Icon name={feedback.rating} size={20} />
          <span>
            <UiText words={words} text={`play.rating.${feedback.rating}`} from={named(scenario)} />
          </span>
        </p>
        {!folded && <Explained words={words} feedback={feedback} />}
      </ReadCard>
      {folded && (
        <button
          type="button"
          class="quiet"
          data-intent="unfold"
          {...placed(over, over?.unfold)}
          onClick={() => send({ type: 'play', intent: { type: 'unfold' } })}
        >
          <span class="face">{words.ui('play.unfold')}</span>
        </button>
      )}
      <button
        type="button"
        class="main-button"
        data-intent="continue"
        {...placed(over, over?.continue)}
        onClick={() => send({ type: 'play', intent: { type: 'continue' } })}
      >
        <span class="face">
          {words.ui('play.continue')}
          <Icon name="forward" size={20} />
        </span>
      </button>
    </section>
  );
}

function Explained({ words, feedback }: { words: PartProps['words']; feedback: FeedbackView }) {
  const said = quoted(words, storyInBoth(words, feedback.sayKey));
  return (
    <>
      <p class="happened" {...storyBlock(words, feedback.happenedKey)}>
        <Story words={words} text={feedback.happenedKey} />
      </p>
      <h3>
        <UiText words={words} text="play.helps" />
      </h3>
      <p {...storyBlock(words, feedback.helpsKey)}>
        <Story words={words} text={feedback.helpsKey} />
      </p>
      <h3>
        <UiText words={words} text="play.words" />
      </h3>
      <p class="say">
        <span {...storyLanguage(words)}>{said.text}</span>
        <SecondText of={said} />
      </p>
    </>
  );
}
