/** A story in a minute: only its decisions, along the way that most stories of help take. */
import { useState } from 'preact/hooks';
import type { Words } from '../../app/ports.ts';
import { bookletOf, type Paragraph } from '../../classroom/booklet.ts';
import type { Scenario } from '../../script/types.ts';
import { Icon, ratingIcon } from '../icons.tsx';
import { leadOf, Story } from '../story.tsx';

export function PreviewPart({ words, scenario }: { words: Words; scenario: Scenario }) {
  const [paragraphs] = useState(() => bookletOf(scenario).paragraphs);
  const [at, setAt] = useState(1);
  const paragraph = paragraphs[at - 1];
  const name = leadOf(words, scenario);
  if (!paragraph) return null;
  return (
    <section class="preview" data-preview={paragraph.beat}>
      <h2>{words.ui('class.preview.title')}</h2>
      <p>{words.ui('class.preview.about')}</p>
      <div class="card">
        <Said words={words} paragraph={paragraph} />
        {paragraph.ending !== null && (
          <p>
            <b>
              <Story words={words} text={paragraph.ending.titleKey} />
            </b>{' '}
            <Story words={words} text={paragraph.ending.textKey} />
          </p>
        )}
        {paragraph.choices.length > 0 && <h3>{words.ui('play.what-could', { name })}</h3>}
        <ul class="preview-choices">
          {paragraph.choices.map((choice) => (
            <li key={choice.id}>
              <button type="button" class="quiet" onClick={() => setAt(choice.goTo)}>
                <Icon name={ratingIcon[choice.rating]} size={20} />
                <span>
                  <Story words={words} text={choice.key} />
                  <span class="soft"> · {words.ui(`play.rating.${choice.rating}`, { name })}</span>
                </span>
              </button>
            </li>
          ))}
        </ul>
        {at > 1 && (
          <button type="button" class="quiet" data-class="preview-again" onClick={() => setAt(1)}>
            <Icon name="again" size={20} />
            {words.ui('class.preview.again')}
          </button>
        )}
      </div>
    </section>
  );
}

/** Only the last three things that are said: enough to know where the story stands. */
function Said({ words, paragraph }: { words: Words; paragraph: Paragraph }) {
  return (
    <ul class="desk-said">
      {paragraph.lines.slice(-3).map(({ from, key }) => (
        <li key={key}>
          {from !== null && <b>{words.story(`cast.${from}.name`)}: </b>}
          <Story words={words} text={key} />
        </li>
      ))}
    </ul>
  );
}
