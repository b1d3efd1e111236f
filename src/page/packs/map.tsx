/** The map of a story, for adults: the picture and the same in words, side by side where there is room. */
import { useMemo, useState } from 'preact/hooks';
import { keyOf } from '../../script/keys.ts';
import type { Scenario } from '../../script/types.ts';
import { Icon } from '../controls/icon.tsx';
import { leadOf } from '../controls/story-words.tsx';
import type { ScreenProps } from '../shell/toolbar.tsx';
import { MapColours } from './map-colours.tsx';
import { MapLegend } from './map-legend.tsx';
import { type MapColour, marksFor } from './map-marks.ts';
import { goToBeat, MapOutline } from './map-outline.tsx';
import { MapView } from './map-view.tsx';

export function MapScreen(props: ScreenProps) {
  const { words, send, state } = props;
  const { scenario, map } = state;
  if (scenario === null) return null;
  return (
    <div class="sheet map-sheet">
      <div class="map-head">
        <button
          type="button"
          class="back"
          data-intent="library"
          onClick={() => send({ type: 'library' })}
        >
          <Icon name="back" size={20} />
          {words.ui('app.to-library')}
        </button>
        <h1 tabIndex={-1}>{words.ui('packs.map.title', { title: words.story(keyOf.title) })}</h1>
        <p class="unreviewed">{words.ui('packs.map.spoiler')}</p>
      </div>
      {map === null ? (
        <p role="status">{words.ui('packs.map.waiting')}</p>
      ) : (
        <MapParts {...props} scenario={scenario} map={map} />
      )}
    </div>
  );
}

interface PartsProps extends ScreenProps {
  scenario: Scenario;
  map: NonNullable<ScreenProps['state']['map']>;
}

function MapParts(props: PartsProps) {
  const { words, send, state, scenario, map } = props;
  const [colour, setColour] = useState<MapColour>({ by: 'rating' });
  const reading = typeof state.mapReading === 'string' ? null : state.mapReading;
  const markOf = useMemo(() => marksFor(words, reading, colour), [words, reading, colour]);
  const choose = (chosen: MapColour): void => {
    setColour(chosen);
    if (chosen.by !== 'rating') send({ type: 'read-map' });
  };
  return (
    <>
      <MapColours
        words={words}
        endings={map.nodes.filter(({ kind }) => kind === 'ending').map(({ id }) => id)}
        colour={colour}
        reading={state.mapReading}
        onChoose={choose}
      />
      <div class="map-parts" data-colour={colour.by}>
        <section aria-labelledby="map-picture">
          <h2 id="map-picture">{words.ui('packs.map.picture')}</h2>
          <MapView
            words={words}
            map={map}
            start={scenario.start}
            markOf={markOf}
            onChoose={goToBeat}
          />
          <MapLegend words={words} name={leadOf(words, scenario)} colour={colour} />
        </section>
        <section aria-labelledby="map-outline">
          <h2 id="map-outline">{words.ui('packs.map.outline')}</h2>
          <MapOutline words={words} scenario={scenario} map={map} markOf={markOf} />
        </section>
      </div>
    </>
  );
}
