/** The end of a story, or what is told of its rest, with the kinds of help that fit it, and the way to the debrief. */

import type { Scenario } from '../../script/types.ts';
import type { RestView } from '../../session/view.ts';
import { named } from '../../view/both.ts';
import type { Words } from '../../view/ports.ts';
import { Icon } from '../controls/icon.tsx';
import { Story, storyBlock } from '../controls/story-words.tsx';
import { UiText } from '../controls/ui-text.tsx';
import type { PartProps } from './part-props.ts';
import { placed } from './placed.ts';
import { ReadCard } from './read-card.tsx';

export function EndingCard(props: PartProps) {
  const { words, send, view, over } = props;
  const { ending, rest } = view;
  if (rest !== null) return <RestCard {...props} rest={rest} />;
  if (ending === null) return null;
  return (
    <section class="ending" aria-labelledby="ending-heading" data-ending={ending.id}>
      <ReadCard send={send} over={over} at={over?.ending}>
        <h2 id="ending-heading" tabIndex={-1} data-takes-focus>
          <span>
            <span class="eyebrow">
              <UiText words={words} text="play.ending" />
            </span>
            <span class="unseen">{words.ui('app.colon')} </span>
            <Story words={words} text={ending.titleKey} />
          </span>
        </h2>
        <p class="ending-text" {...storyBlock(words, ending.textKey)}>
          <Story words={words} text={ending.textKey} />
        </p>
        <h3>
          <UiText words={words} text="play.helps-now" />
        </h3>
        <ul class="needs">
          {ending.help.map((need) => (
            <li key={need}>
              <UiText words={words} text={`play.need.${need}`} />
            </li>
          ))}
        </ul>
      </ReadCard>
      <ToDebrief {...props} />
    </section>
  );
}

/** The story was brought to a good end before it came to one: no loss, and no ending of its own. */
function RestCard(props: PartProps & { rest: RestView }) {
  const { words, send, scenario, over, rest } = props;
  return (
    <section class="ending" aria-labelledby="ending-heading" data-rest>
      <ReadCard send={send} over={over} at={over?.ending}>
        <h2 id="ending-heading" tabIndex={-1} data-takes-focus>
          <span>
            <span class="eyebrow">
              <UiText words={words} text="play.rest.goes-on" />
            </span>
            <span class="unseen">{words.ui('app.colon')} </span>
            <UiText words={words} text="play.rest.title" />
          </span>
        </h2>
        <div class="ending-text">
          <Rest words={words} scenario={scenario} rest={rest} />
        </div>
      </ReadCard>
      <ToDebrief {...props} />
    </section>
  );
}

interface RestProps {
  words: Words;
  scenario: Scenario;
  rest: RestView;
}

/** How the story goes on, and goes well: in its own sentences, or in those that fit every story. */
export function Rest({ words, scenario, rest }: RestProps) {
  if (rest.textKey === null)
    return (
      <p>
        <UiText words={words} text="play.rest.usual" from={named(scenario)} />
      </p>
    );
  return (
    <p {...storyBlock(words, rest.textKey)}>
      <Story words={words} text={rest.textKey} />
    </p>
  );
}

function ToDebrief({ words, send, over }: PartProps) {
  return (
    <button
      type="button"
      class="main-button"
      data-intent="debrief"
      {...placed(over, over?.toDebrief)}
      onClick={() => send({ type: 'finish' })}
    >
      <span class="face">
        {words.ui('play.to-debrief')}
        <Icon name="forward" size={20} />
      </span>
    </button>
  );
}
