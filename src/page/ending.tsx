/** The end of a story, with the kinds of help that fit it, and the way to the debrief. */
import { Icon } from './icons.tsx';
import type { PartProps } from './parts.ts';
import { placed } from './placed.ts';
import { ReadCard } from './read-card.tsx';
import { Story, storyBlock } from './story.tsx';

export function EndingCard({ words, send, view, over }: PartProps) {
  const { ending } = view;
  if (ending === null) return null;
  return (
    <section class="ending" aria-labelledby="ending-heading" data-ending={ending.id}>
      <ReadCard send={send} over={over} at={over?.ending}>
        <h2 id="ending-heading" tabIndex={-1} data-takes-focus>
          <span>
            <span class="eyebrow">{words.ui('play.ending')}</span>
            <span class="unseen">{words.ui('app.colon')} </span>
            <Story words={words} text={ending.titleKey} />
          </span>
        </h2>
        <p class="ending-text" {...storyBlock(words, ending.textKey)}>
          <Story words={words} text={ending.textKey} />
        </p>
        <h3>{words.ui('play.helps-now')}</h3>
        <ul class="needs">
          {ending.help.map((need) => (
            <li key={need}>{words.ui(`play.need.${need}`)}</li>
          ))}
        </ul>
      </ReadCard>
      <button
        type="button"
        class="main-button"
        data-intent="debrief"
        {...placed(over, over?.toDebrief)}
        onClick={() => send({ type: 'finish' })}
      >
        <span class="face">
          {words.ui('play.to-debrief')}
          <Icon name="on" size={20} />
        </span>
      </button>
    </section>
  );
}
