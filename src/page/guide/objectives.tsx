/** What pupils can do afterwards, with the decisions at which it is practised. */
import type { GuideBook } from '../../app/guide-book.ts';
import { keyOf } from '../../script/keys.ts';
import type { GuideSource } from '../../script/nouns/guide.ts';
import { languageOf } from '../controls/marked-language.ts';
import { ownWords, type PartProps } from './own-words.tsx';
import { decisionsOf } from './story-pages.tsx';

type Objective = GuideSource['objectives'][number];

export function Objectives({ words, own, book }: PartProps & { book: GuideBook }) {
  return (
    <ul class="points objectives">
      {book.guide.objectives.map((objective) => (
        <li key={objective.id}>
          <span {...languageOf(words, own.language)}>{own.text(`objectives.${objective.id}`)}</span>
          {placesOf(objective, book, words).map((place) => (
            <span key={place} class="soft where-practised">
              {place}
            </span>
          ))}
        </li>
      ))}
    </ul>
  );
}

/** The numbers are those of the list of decisions further below; what is not there is left out. */
function placesOf({ practised = [] }: Objective, book: GuideBook, words: PartProps['words']) {
  return practised.flatMap(({ story: id, at }) => {
    const story = book.stories.find(({ scenario }) => scenario.id === id);
    if (!story) return [];
    const decisions = decisionsOf(story.scenario).map((beat) => beat.id);
    const numbers = at
      .map((beat) => decisions.indexOf(beat) + 1)
      .filter((number) => number > 0)
      .sort((a, b) => a - b);
    if (numbers.length === 0) return [];
    return words.ui('guide.practised', {
      story: ownWords(story, words.language).text(keyOf.title),
      numbers: numbers.map((number) => words.number(number)).join(', '),
    });
  });
}
