/** A story in a minute: only its decisions, each with the last words before it. */
import { useState } from 'preact/hooks';
import { speakerOf } from '../../../classroom/lesson/said-by.ts';
import { keyOf } from '../../../script/keys.ts';
import type { Scenario } from '../../../script/types.ts';
import {
  chooseIn,
  lastLeg,
  openChoices,
  replayStory,
  restingPlace,
} from '../../../session/story.ts';
import type { Trail } from '../../../session/trail.ts';
import type { Words } from '../../../view/ports.ts';
import { Icon } from '../../controls/icon.tsx';
import { leadOf, Story } from '../../controls/story-words.tsx';
import { Said } from '../desk/said-line.tsx';

/** Enough to know where the story stands. */
const lastWords = 3;

export function PreviewPart({ words, scenario }: { words: Words; scenario: Scenario }) {
  const [trail, setTrail] = useState<Trail>([]);
  const { story } = replayStory(scenario, trail);
  const { beat } = restingPlace(story);
  const name = leadOf(words, scenario);
  const choices = openChoices(story);
  const said = lastLeg(story).visits.flatMap(({ arrivals }) => arrivals);
  return (
    <section class="preview" data-preview={beat.id}>
      <h2>{words.ui('class.preview.title')}</h2>
      <p>{words.ui('class.preview.about')}</p>
      <div class="card">
        <ul class="desk-said">
          {said.slice(-lastWords).map(({ beat: at, line }) => (
            <Said
              key={line.id}
              words={words}
              from={speakerOf(line)}
              text={keyOf.line(at.id, line.id)}
            />
          ))}
        </ul>
        {beat.exit.kind === 'ending' && (
          <p>
            <b>
              <Story words={words} text={keyOf.endingTitle(beat.id)} />
            </b>{' '}
            <Story words={words} text={keyOf.endingText(beat.id)} />
          </p>
        )}
        {choices.length > 0 && <h3>{words.ui('play.what-could', { name })}</h3>}
        <ul class="preview-choices">
          {choices.map(({ id, rating }) => (
            <li key={`${trail.length}/${id}`}>
              <button
                type="button"
                class="quiet"
                data-preview-choice={id}
                onClick={() => setTrail(chooseIn(story, id)?.trail ?? trail)}
              >
                <Icon name={rating} size={20} />
                <span>
                  <Story words={words} text={keyOf.choice(beat.id, id)} />
                  <span class="soft"> · {words.ui(`play.rating.${rating}`, { name })}</span>
                </span>
              </button>
            </li>
          ))}
        </ul>
        {trail.length > 0 && (
          <button
            type="button"
            class="quiet"
            data-class="preview-again"
            onClick={() => setTrail([])}
          >
            <Icon name="again" size={20} />
            {words.ui('class.preview.again')}
          </button>
        )}
      </div>
    </section>
  );
}
