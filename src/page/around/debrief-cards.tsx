/** What a debrief begins with: three cards. What happened, the moment that turned it, the line to keep. */

import type { DebriefDecision } from '../../session/debrief.ts';
import type { EndingView } from '../../session/view.ts';
import type { Words } from '../../view/ports.ts';
import { Icon } from '../controls/icon.tsx';
import { Story, storyBlock } from '../controls/story-words.tsx';
import { UiText } from '../controls/ui-text.tsx';
import type { ScreenProps } from '../shell/toolbar.tsx';

export function DebriefCards({ words, send, state }: ScreenProps) {
  const { debrief, view } = state;
  const turned = debrief?.decisions.find(({ made }) => made === debrief.turned);
  const keep = debrief?.keep ?? null;
  return (
    <div class="debrief-cards">
      {view?.ending && <Happened words={words} ending={view.ending} />}
      {turned && (
        <Turned
          words={words}
          decision={turned}
          onReplay={() => send({ type: 'replay', made: turned.made })}
        />
      )}
      {keep !== null && (
        <section class="debrief-card keep" aria-labelledby="debrief-keep">
          <h2 id="debrief-keep">
            <UiText words={words} text="debrief.keep" />
          </h2>
          <p class="kept-line" {...storyBlock(words, keep)}>
            {words.ui('play.quoted', { words: words.story(keep) })}
          </p>
          <p class="soft">{words.ui('debrief.keep-about')}</p>
        </section>
      )}
    </div>
  );
}

function Happened({ words, ending }: { words: Words; ending: EndingView }) {
  return (
    <section class="debrief-card ended" aria-labelledby="debrief-happened">
      <h2 id="debrief-happened">
        <UiText words={words} text="debrief.happened" />
      </h2>
      <h3>
        <Story words={words} text={ending.titleKey} />
      </h3>
      <p {...storyBlock(words, ending.textKey)}>
        <Story words={words} text={ending.textKey} />
      </p>
    </section>
  );
}

interface TurnedProps {
  words: Words;
  decision: DebriefDecision;
  onReplay: () => void;
}

function Turned({ words, decision, onReplay }: TurnedProps) {
  const taken = decision.choices.find((choice) => choice.taken);
  return (
    <section class="debrief-card turned" aria-labelledby="debrief-turned">
      <h2 id="debrief-turned">
        <UiText words={words} text="debrief.turned" />
      </h2>
      {taken && (
        <>
          <p class="taken">
            <Story words={words} text={taken.key} />
          </p>
          {taken.after.slice(0, 1).map((line) => (
            <p key={line} class="came" {...storyBlock(words, line)}>
              <Story words={words} text={line} />
            </p>
          ))}
        </>
      )}
      <button
        type="button"
        class="quiet"
        data-intent="replay"
        data-made={decision.made}
        onClick={onReplay}
      >
        <Icon name="again" size={20} />
        {words.ui('debrief.replay-here')}
      </button>
    </section>
  );
}
