/** What a teacher reads out after each choice, and what to ask. Not for the pupils' copy. */

import type { Paragraph } from '../../../classroom/lesson/booklet.ts';
import type { Words } from '../../../view/ports.ts';
import { Fixed } from '../../controls/filled.tsx';
import { StoryText } from '../../controls/story-words.tsx';
import { Only } from './only.tsx';

interface KeyProps {
  words: Words;
  paragraphs: readonly Paragraph[];
  name: string;
}

export function TeachersKey({ words, paragraphs, name }: KeyProps) {
  return (
    <div class="teachers-key">
      <h2>{words.ui('class.booklet.key')}</h2>
      <p>{words.ui('class.booklet.key-about')}</p>
      {paragraphs
        .filter(({ choices }) => choices.length > 0)
        .map(({ number, choices, questionKey }) => (
          <div key={number} class="key-entry">
            <h3 translate={false}>{words.number(number)}</h3>
            <dl>
              {choices.map((choice) => (
                <div key={choice.id}>
                  <dt>
                    <Fixed>{choice.letter}</Fixed> ·{' '}
                    {choices.filter(({ letter }) => letter === choice.letter).length > 1 && (
                      <Only words={words} condition={choice.only} />
                    )}
                    {words.ui(`play.rating.${choice.rating}`, { name })}
                    {choice.feedback &&
                      choice.feedback.tactic !== 'none' &&
                      ` · ${words.ui(`tactics.${choice.feedback.tactic}.name`)}`}
                  </dt>
                  {choice.feedback && (
                    <dd>
                      <StoryText words={words} text={choice.feedback.happenedKey} />{' '}
                      <StoryText words={words} text={choice.feedback.helpsKey} />{' '}
                      {words.ui('play.quoted', { words: words.story(choice.feedback.sayKey) })}
                    </dd>
                  )}
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
