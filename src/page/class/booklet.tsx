/** The paper edition: numbered paragraphs to turn over, and the teacher's key at the end. */
import { useState } from 'preact/hooks';
import type { Words } from '../../app/ports.ts';
import { type Booklet, bookletOf, type Paragraph } from '../../classroom/booklet.ts';
import { keyOf } from '../../script/texts.ts';
import type { Scenario } from '../../script/types.ts';
import { leadOf, nameOf, Story, StoryText } from '../story.tsx';
import { printOnly } from './print.ts';

export function BookletPart({ words, scenario }: { words: Words; scenario: Scenario }) {
  const [booklet] = useState(() => bookletOf(scenario));
  const name = leadOf(words, scenario);
  return (
    <section class="booklet">
      <h2>{words.ui('class.booklet.title')}</h2>
      <p>{words.ui('class.booklet.about', { count: words.number(booklet.paragraphs.length) })}</p>
      <button
        type="button"
        class="main-button"
        data-class="print-booklet"
        onClick={() => printOnly('booklet')}
      >
        {words.ui('class.print')}
      </button>
      <div class="print-part booklet-pages" data-print="booklet">
        <h2>
          <StoryText words={words} text={keyOf.title} />
        </h2>
        <p>
          <Story words={words} text={keyOf.briefing} />
        </p>
        <p>{words.ui('class.booklet.how', { name })}</p>
        {booklet.paragraphs.map((paragraph) => (
          <ParagraphPart key={paragraph.number} words={words} paragraph={paragraph} name={name} />
        ))}
        <TeachersKey words={words} booklet={booklet} name={name} />
      </div>
    </section>
  );
}

interface ParagraphProps {
  words: Words;
  paragraph: Paragraph;
  name: string;
}

function ParagraphPart({ words, paragraph, name }: ParagraphProps) {
  const { number, lines, choices, ending } = paragraph;
  return (
    <article class="paragraph" data-paragraph={number}>
      <h3>{words.number(number)}</h3>
      <div>
        {lines.map(({ from, key, labelKey }) => (
          <p key={key}>
            {from !== null && <b>{nameOf(words, from)}: </b>}
            <Story words={words} text={key} />
            {labelKey !== null && (
              <span>
                {' '}
                [<StoryText words={words} text={labelKey} />]
              </span>
            )}
          </p>
        ))}
        {ending !== null && (
          <p>
            <b>
              <Story words={words} text={ending.titleKey} />
            </b>
            <br />
            <Story words={words} text={ending.textKey} />
          </p>
        )}
        {choices.length > 0 && <p class="asks">{words.ui('play.what-could', { name })}</p>}
        <ul>
          {choices.map((choice) => (
            <li key={choice.id}>
              <b>{choice.letter}</b> <Story words={words} text={choice.key} />{' '}
              <span class="go-to">
                {words.ui('class.booklet.go', { number: words.number(choice.goTo) })}
              </span>
            </li>
          ))}
        </ul>
      </div>
    </article>
  );
}

/** What a teacher reads out after each choice, and what to ask. Not for the pupils' copy. */
function TeachersKey({ words, booklet, name }: { words: Words; booklet: Booklet; name: string }) {
  return (
    <div class="teachers-key">
      <h2>{words.ui('class.booklet.key')}</h2>
      <p>{words.ui('class.booklet.key-about')}</p>
      {booklet.paragraphs
        .filter(({ choices }) => choices.length > 0)
        .map(({ number, choices, questionKey }) => (
          <div key={number} class="key-entry">
            <h3>{words.number(number)}</h3>
            <dl>
              {choices.map((choice) => (
                <div key={choice.id}>
                  <dt>
                    {choice.letter} · {words.ui(`play.rating.${choice.rating}`, { name })}
                    {choice.tactic !== 'none' && ` · ${words.ui(`tactics.${choice.tactic}.name`)}`}
                  </dt>
                  <dd>
                    <StoryText words={words} text={choice.happenedKey} />{' '}
                    <StoryText words={words} text={choice.helpsKey} />{' '}
                    {words.ui('play.quoted', { words: words.story(choice.sayKey) })}
                  </dd>
                </div>
              ))}
            </dl>
            {questionKey !== null && (
              <p>
                <i>
                  <StoryText words={words} text={questionKey} />
                </i>
              </p>
            )}
          </div>
        ))}
    </div>
  );
}
