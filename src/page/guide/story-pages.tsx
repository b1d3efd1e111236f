/** For each story: a question for every decision, and the map of its ways. */
import type { GuideStory } from '../../app/guide-book.ts';
import { keyOf } from '../../script/keys.ts';
import type { Beat, Scenario } from '../../script/types.ts';
import type { Words } from '../../view/ports.ts';
import { languageOf } from '../controls/marked-language.ts';
import { inPart, mapParts } from '../packs/map-pages.ts';
import { MapPicture } from '../packs/map-picture.tsx';
import { type OwnWords, ownWords } from './own-words.tsx';

interface StoryProps {
  words: Words;
  story: GuideStory;
}

/** In the order of the story; their numbers are named elsewhere in the guide. */
export const decisionsOf = ({ beats }: Scenario): Beat[] =>
  Object.values(beats).filter(({ exit }) => exit.kind === 'choices');

export function Questions({ words, story }: StoryProps) {
  const own = ownWords(story, words.language);
  const decisions = decisionsOf(story.scenario);
  return (
    <section class="guide-story">
      <h3 {...languageOf(words, own.language)}>{own.text(keyOf.title)}</h3>
      <ol class="questions" {...languageOf(words, own.language)}>
        {decisions.map((beat) => (
          <Decision key={beat.id} words={words} story={story} beat={beat} own={own} />
        ))}
      </ol>
    </section>
  );
}

function Decision({ words, story, beat, own }: StoryProps & { beat: Beat; own: OwnWords }) {
  if (beat.exit.kind !== 'choices') return null;
  const lead = own.text(keyOf.name(story.scenario.lead));
  return (
    <li>
      <b>
        {beat.question === null ? (
          <span lang={words.language} dir={words.direction}>
            {words.ui('guide.question', { name: lead })}
          </span>
        ) : (
          own.text(keyOf.question(beat.id))
        )}
      </b>
      <span class="ways">
        {beat.exit.choices.map(({ id }) => own.text(keyOf.choice(beat.id, id))).join(' / ')}
      </span>
      {beat.note !== null && <span class="teacher-note">{own.text(keyOf.note(beat.id))}</span>}
    </li>
  );
}

/** The map at the width of the page, in as many parts as it is long. */
export function MapPage({ words, story }: StoryProps) {
  const { map } = story;
  const own = ownWords(story, words.language);
  if (map === null) return null;
  const parts = mapParts(map);
  return (
    <figure class="guide-map">
      <figcaption>
        {words.ui('guide.map-of')}{' '}
        <bdi {...languageOf(words, own.language)}>{own.text(keyOf.title)}</bdi>
      </figcaption>
      <div class="map-frame" role="img" aria-label={words.ui('guide.map-about')} dir="ltr">
        {parts.map((part) => (
          <svg
            key={part.top}
            class="map-drawing"
            viewBox={`-8 ${part.top} ${map.width + 16} ${part.height}`}
            width={map.width + 16}
            height={part.height}
            aria-hidden="true"
            focusable="false"
          >
            <MapPicture map={inPart(map, part)} markOf={() => null} onChoose={() => {}} />
          </svg>
        ))}
      </div>
    </figure>
  );
}
