/** The same map in words: every part of the story, and where each way out of it leads. */

import type { MapEdge, StoryMap } from '../../check/tell/map.ts';
import { keyOf } from '../../script/keys.ts';
import type { Beat, Id, Scenario } from '../../script/types.ts';
import type { Words } from '../../view/ports.ts';
import { Icon } from '../controls/icon.tsx';
import { leadOf, StoryText } from '../controls/story-words.tsx';
import { MarkSign } from './map-legend.tsx';
import type { MapMark, MarkOf } from './map-marks.ts';

interface OutlineProps {
  words: Words;
  scenario: Scenario;
  map: StoryMap;
  markOf: MarkOf;
}

const beatAnchor = (beat: Id): string => `beat-${beat}`;
const beatTitle = (beat: Id): string => beat.replaceAll('-', ' ');

export function MapOutline({ words, scenario, map, markOf }: OutlineProps) {
  return (
    <ol class="map-outline" data-map="outline">
      {Object.values(scenario.beats).map((beat) => (
        <li key={beat.id}>
          <h3 id={beatAnchor(beat.id)} tabIndex={-1}>
            {beatTitle(beat.id)}
          </h3>
          {beat.id === scenario.start && <p class="soft">{words.ui('packs.map.start')}</p>}
          <Marked mark={markOf(beat.id)} />
          {beat.exit.kind === 'ending' && <Ending words={words} beat={beat} />}
          <Ways
            words={words}
            scenario={scenario}
            ways={map.edges.filter(({ from }) => from === beat.id)}
          />
        </li>
      ))}
    </ol>
  );
}

function Marked({ mark }: { mark: MapMark | null }) {
  if (mark === null) return null;
  return (
    <p class="map-marked" data-mark={mark.kind}>
      <MarkSign kind={mark.kind} />
      {mark.text}
    </p>
  );
}

function Ending({ words, beat }: { words: Words; beat: Beat }) {
  return (
    <p>
      <b>{words.ui('packs.map.ending')}</b>{' '}
      <StoryText words={words} text={keyOf.endingTitle(beat.id)} />
    </p>
  );
}

function Ways(props: { words: Words; scenario: Scenario; ways: readonly MapEdge[] }) {
  const { words, scenario, ways } = props;
  if (ways.length === 0) return null;
  return (
    <ul>
      {ways.map((way, index) => (
        <li key={index} data-way={way.rating ?? way.kind}>
          {way.choice === null || way.kind !== 'choice' ? (
            way.kind !== 'choice' && <span>{words.ui(`packs.map.${way.kind}`)}</span>
          ) : (
            <StoryText words={words} text={keyOf.choice(way.from, way.choice)} />
          )}
          {way.rating !== null && (
            <span class="rating" data-rating={way.rating}>
              <Icon name={way.rating} size={16} />
              {words.ui(`play.rating.${way.rating}`, { name: leadOf(words, scenario) })}
            </span>
          )}
          {way.isConditional && <span class="soft">{words.ui('packs.map.conditional')}</span>}
          <a
            href={`#${beatAnchor(way.to)}`}
            onClick={(event) => {
              event.preventDefault();
              goToBeat(way.to);
            }}
          >
            <Icon name="forward" size={16} />
            {beatTitle(way.to)}
          </a>
        </li>
      ))}
    </ul>
  );
}

/** Puts focus on a part of the outline; the address stays as it is. */
export function goToBeat(beat: Id): void {
  const heading = document.getElementById(beatAnchor(beat));
  heading?.focus({ preventScroll: true });
  heading?.scrollIntoView({ block: 'start' });
}
